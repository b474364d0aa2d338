package org.yardstick.narrative;

/**
 * What a quantity is about: the words around it that name the thing, as in 购置电脑.
 *
 * @param words in one width and without white space, never null, empty where the text
 * names nothing
 */
public record Topic(String words) {

}
