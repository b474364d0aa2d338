package org.yardstick.identity;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignInRecords extends Repository<SignInRecord, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from SignInRecord r where r.account.username = :username")
	Optional<SignInRecord> lockByUsername(String username);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from SignInRecord r where r.accountId = :account")
	Optional<SignInRecord> lock(UUID account);

}
