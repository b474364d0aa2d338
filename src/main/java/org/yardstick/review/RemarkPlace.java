package org.yardstick.review;

/**
 * What a remark is pinned to, as it was when it was written.
 *
 * @param path of a cell ({@code indicators[#4f0c2a71].annualTarget}), of a row
 * ({@code indicators[#4f0c2a71]}) or of a section ({@code goals}); rows by their keys
 * @param words where that is in the form, for people
 * @param seen what stood there
 */
public record RemarkPlace(String path, String words, SeenWords seen) {
}
