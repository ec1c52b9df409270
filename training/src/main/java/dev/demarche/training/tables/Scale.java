package dev.demarche.training.tables;

import java.util.List;

/**
 * Rounds grades to a few levels.
 *
 * @param steps where a level begins
 * @param values the grade that stands for each level
 */
record Scale(List<Double> steps, List<Double> values) {

    static final Scale CUES = new Scale(List.of(.05, .15, .3, .5, .7), List.of(.02, .1, .22, .4, .6, .85));
    static final Scale FRAMES =
            new Scale(List.of(.03, .08, .15, .25, .4, .55, .7), List.of(.02, .05, .11, .2, .32, .48, .62, .8));
    static final Scale ENDS =
            new Scale(List.of(.02, .05, .12, .25, .4, .6, .8), List.of(.01, .03, .08, .18, .32, .5, .7, .9));
    static final Scale SOURCES = new Scale(List.of(.15, .3, .45, .6, .75), List.of(.1, .22, .38, .52, .68, .85));

    int level(double grade) {
        return (int) steps.stream().filter(step -> grade >= step).count();
    }

    double round(double grade) {
        return values.get(level(grade));
    }
}
