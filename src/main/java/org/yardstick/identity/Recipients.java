package org.yardstick.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Role;

/**
 * Who is to be told: the accounts behind roles and places, and where mail reaches them.
 * Disabled accounts are nobody. Each method is one statement.
 */
@Service
@Transactional(readOnly = true)
public class Recipients {

	private final JdbcClient jdbc;

	Recipients(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The accounts that belong to each audience, by
	 * {@link org.yardstick.organisation.Actor#reaches}; an audience of nobody is left
	 * out.
	 */
	public Map<Audience, Set<UUID>> of(Collection<Audience> audiences) {
		Map<Audience, Set<UUID>> found = new HashMap<>();
		this.jdbc.sql("""
				select r.role, a.id, case r.role when 'UNIT' then a.unit_id
				  when 'DEPARTMENT' then coalesce(a.department_id, u.department_id)
				  when 'DIVISION' then a.division_id end as place
				from account a
				join account_role r on r.account_id = a.id
				left join budgetary_unit u on u.id = a.unit_id
				where a.enabled and (r.role = 'UNIT' and a.unit_id = any(:units)
				  or r.role = 'DEPARTMENT' and coalesce(a.department_id, u.department_id) = any(:departments)
				  or r.role = 'DIVISION' and a.division_id = any(:divisions)
				  or r.role = 'PERFORMANCE' and :performance)
				""")
			.param("units", places(audiences, Role.UNIT))
			.param("departments", places(audiences, Role.DEPARTMENT))
			.param("divisions", places(audiences, Role.DIVISION))
			.param("performance", audiences.contains(Audience.performance()))
			.query((row) -> {
				Audience audience = new Audience(Role.valueOf(row.getString("role")),
						row.getObject("place", UUID.class));
				found.computeIfAbsent(audience, (key) -> new HashSet<>()).add(row.getObject("id", UUID.class));
			});
		return found;
	}

	/**
	 * Where mail reaches those of the accounts who want it; the others are left out.
	 */
	public Map<UUID, MailAddress> byMail(Collection<UUID> accounts) {
		return this.jdbc.sql("select id, email from account where id = any(:ids) and enabled and mail_wanted")
			.param("ids", new SqlArrayValue("uuid", accounts.toArray()))
			.query((row, number) -> Map.entry(row.getObject("id", UUID.class), new MailAddress(row.getString("email"))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static SqlArrayValue places(Collection<Audience> audiences, Role role) {
		return new SqlArrayValue("uuid",
				audiences.stream()
					.filter((audience) -> audience.role() == role)
					.map(Audience::place)
					.filter(Objects::nonNull)
					.distinct()
					.toArray());
	}

}
