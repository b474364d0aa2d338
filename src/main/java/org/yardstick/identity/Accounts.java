package org.yardstick.identity;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

	@Query("select a from Account a join fetch a.signInRecord left join fetch a.roles where a.id = :id")
	Optional<Account> findWhole(UUID id);

	boolean existsByUsername(String username);

	@Query(value = """
			select a from Account a join fetch a.signInRecord
			where a.username like concat('%', lower(:words), '%') escape '\\'
			or lower(a.displayName) like concat('%', lower(:words), '%') escape '\\'
			order by a.username
			""", countQuery = """
			select count(a) from Account a
			where a.username like concat('%', lower(:words), '%') escape '\\'
			or lower(a.displayName) like concat('%', lower(:words), '%') escape '\\'
			""")
	Page<Account> search(String words, Pageable page);

	@Query("select count(a) > 0 from Account a")
	boolean isAny();

	/** Keeps other transactions from adding accounts until this one has ended. */
	@Modifying
	@NativeQuery("lock table account in share row exclusive mode")
	void lockAgainstOthers();

}
