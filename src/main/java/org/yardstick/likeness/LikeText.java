package org.yardstick.likeness;

/**
 * A text of a form that another plan has too, nearly.
 *
 * @param path of the text in the form, as in {@code goals.annual[0]}
 * @param likeness the share of their pieces that both texts have, above
 * {@link LikePlans#NEARLY_THE_SAME} and up to 1; figures, names of the projects and cited
 * documents do not count
 */
public record LikeText(String path, double likeness) {
}
