/** Gold articles: news articles in which every attribution is marked, and how they are read and written. */
@NullMarked
package dev.demarche.datasets.articles;

import org.jspecify.annotations.NullMarked;
