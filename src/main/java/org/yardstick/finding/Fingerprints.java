package org.yardstick.finding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.yardstick.plan.KeyedCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Sighting;

/**
 * Gives the findings of one check their ids. What was seen counts, not how it is said:
 * rules may word their reasons better without making a new finding. Only findings that
 * nothing else tells apart are told apart by their reasons.
 */
final class Fingerprints {

	private final KeyedCells cells;

	Fingerprints(PlanContent content) {
		this.cells = new KeyedCells(content);
	}

	/**
	 * The ids of the findings, in the same order; equal for findings that are equal in
	 * all they say.
	 */
	List<FindingId> of(List<Finding> findings) {
		List<List<String>> seen = findings.stream().map(this::seen).toList();
		Map<List<String>, Integer> alike = new HashMap<>();
		seen.forEach((words) -> alike.merge(words, 1, Integer::sum));
		List<FindingId> ids = new ArrayList<>();
		for (int n = 0; n < findings.size(); n++) {
			List<String> words = new ArrayList<>(seen.get(n));
			if (alike.get(seen.get(n)) > 1) {
				words.add(findings.get(n).reason());
			}
			ids.add(hash(words));
		}
		return ids;
	}

	private List<String> seen(Finding finding) {
		List<String> words = new ArrayList<>();
		words.add(finding.code());
		words.add(this.cells.rowName(finding.path()));
		for (Sighting sighting : finding.seen()) {
			words.add(this.cells.keyed(sighting.path()));
			words.add(sighting.quote());
		}
		return words;
	}

	private static FindingId hash(List<String> words) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			for (String part : words) {
				byte[] bytes = Objects.toString(part, "").getBytes(StandardCharsets.UTF_8);
				sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
				sha256.update(bytes);
			}
			ByteBuffer digest = ByteBuffer.wrap(sha256.digest());
			return new FindingId(new UUID(digest.getLong(), digest.getLong()));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}

}
