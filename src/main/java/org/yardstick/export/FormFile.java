package org.yardstick.export;

/**
 * A document of a form.
 *
 * @param name what it is called: the project's name, fit for a file
 * @param mediaType what it is
 * @param content its bytes
 */
public record FormFile(String name, String mediaType, byte[] content) {
}
