package org.yardstick.restapi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.yardstick.plan.PlanSnapshot;

/** The version of a plan as it travels in {@code ETag} and {@code If-Match}. */
public final class EntityVersion {

	/** What no plan ever has: makes every conditional request fail as stale. */
	private static final long NEVER = -1;

	private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

	private EntityVersion() {
	}

	/** The entity tag of a plan. */
	public static String tag(PlanSnapshot plan) {
		return "\"" + plan.version() + "\"";
	}

	/**
	 * The version that a request was made on.
	 * @param ifMatch the header, null if it was not sent
	 * @throws ApiRefusal 428 if it was not sent
	 */
	public static long required(String ifMatch) {
		if (ifMatch == null) {
			throw new ApiRefusal(HttpStatus.PRECONDITION_REQUIRED, "保存时要带上 If-Match，写上读取时得到的 ETag，以免覆盖别人的修改。");
		}
		return read(ifMatch);
	}

	/** The version that a request was made on, null if it does not say. */
	public static Long optional(String ifMatch) {
		return (ifMatch != null) ? Long.valueOf(read(ifMatch)) : null;
	}

	private static long read(String ifMatch) {
		Matcher tag = TAG.matcher(ifMatch.strip());
		return tag.matches() ? Long.parseLong(tag.group(1)) : NEVER;
	}

}
