package dev.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The walls of core. */
@AnalyzeClasses(packages = "dev.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FOREIGN = {
        "edu.stanford..", "org.tribuo..", "com.google.protobuf..", "ai.onnxruntime.."
    };

    @ArchTest
    static final ArchRule onlyTheStancePackageSeesTribuo = noClasses()
            .that()
            .resideOutsideOfPackage("dev.demarche.stance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tribuo..", "com.google.protobuf..", "com.oracle.labs..");

    @ArchTest
    static final ArchRule nobodySeesCoreNlp =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("edu.stanford..");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theStagesSeeNoFacade = noClasses()
            .that()
            .resideInAnyPackage("..text..", "..quotation..", "..speaker..", "..stance..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("StanceAnalyzer");

    @ArchTest
    static final ArchRule publicSignaturesHoldNoForeignType = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("dev.demarche", "dev.demarche.text")
            .should()
            .notHaveRawReturnType(foreign())
            .andShould()
            .notHaveRawParameterTypes(anyForeign());

    private static DescribedPredicate<JavaClass> foreign() {
        return JavaClass.Predicates.resideInAnyPackage(FOREIGN);
    }

    private static DescribedPredicate<java.util.List<JavaClass>> anyForeign() {
        return DescribedPredicate.describe(
                "any foreign type", types -> types.stream().anyMatch(foreign()));
    }

    /** Makes a slice of each package, the root too. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
