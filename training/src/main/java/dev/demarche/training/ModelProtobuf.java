package dev.demarche.training;

import com.google.protobuf.Any;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.oracle.labs.mlrg.olcut.config.protobuf.ProtoProvenanceSerialization;
import com.oracle.labs.mlrg.olcut.config.protobuf.protos.RootProvenanceProto;
import com.oracle.labs.mlrg.olcut.provenance.ProvenanceUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tribuo.math.LinearParameters;
import org.tribuo.multilabel.sgd.linear.LinearSGDModel;
import org.tribuo.multilabel.sgd.protos.MultiLabelLinearSGDProto;
import org.tribuo.protos.core.ModelProto;
import org.tribuo.provenance.ModelProvenance;

/** Writes a model so that the same training gives the same bytes: with a fixed time and ordered maps. */
final class ModelProtobuf {

    /** Stands in every model for the time of its training. */
    static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-01T00:00:00Z");

    private ModelProtobuf() {}

    static byte[] write(LinearSGDModel template, LinearParameters parameters) {
        try {
            ModelProto model = template.serialize();
            MultiLabelLinearSGDProto data = model.getSerializedData().unpack(MultiLabelLinearSGDProto.class);
            MultiLabelLinearSGDProto changed = data.toBuilder()
                    .setParams(parameters.serialize())
                    .setMetadata(data.getMetadata().toBuilder().setProvenance(provenance(template)))
                    .build();
            return bytes(model.toBuilder().setSerializedData(Any.pack(changed)).build());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("Tribuo wrote a model of another kind than it says.", e);
        }
    }

    private static RootProvenanceProto provenance(LinearSGDModel template) {
        ModelProvenance made = template.getProvenance();
        ModelProvenance fixed = new ModelProvenance(
                made.getClassName(), TIME, made.getDatasetProvenance(), made.getTrainerProvenance(), Map.of(), false);
        return new ProtoProvenanceSerialization(false).serializeToProto(ProvenanceUtil.marshalProvenance(fixed));
    }

    private static byte[] bytes(ModelProto model) {
        byte[] bytes = new byte[model.getSerializedSize()];
        CodedOutputStream stream = CodedOutputStream.newInstance(bytes);
        stream.useDeterministicSerialization();
        try {
            model.writeTo(stream);
            stream.checkNoSpaceLeft();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }
}
