package org.yardstick.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A hash (SHA-256) of an entry and so of all before it. */
public final class Digest {

	/** Stands before the first entry. */
	static final Digest NOTHING = new Digest(new byte[32]);

	private final byte[] bytes;

	Digest(byte[] bytes) {
		this.bytes = bytes.clone();
	}

	/**
	 * The hash of the entry that follows.
	 * @param texts its columns; each goes in with its length, so that no two entries read
	 * the same
	 */
	Digest of(List<String> texts) {
		MessageDigest sha = sha256();
		sha.update(this.bytes);
		for (String text : texts) {
			if (text == null) {
				sha.update((byte) '-');
			}
			else {
				byte[] written = text.getBytes(StandardCharsets.UTF_8);
				sha.update((written.length + ":").getBytes(StandardCharsets.US_ASCII));
				sha.update(written);
			}
		}
		return new Digest(sha.digest());
	}

	byte[] bytes() {
		return this.bytes.clone();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Digest digest && Arrays.equals(this.bytes, digest.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

	/** 64 hexadecimal digits. */
	@Override
	public String toString() {
		return HexFormat.of().formatHex(this.bytes);
	}

}
