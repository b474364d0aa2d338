package org.yardstick;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Tells which SQL statements a piece of work sends to the database, from whatever thread:
 * of a request to a started server too. Statements of background jobs count when they
 * fall into the same time.
 */
public final class StatementRecorder implements QueryExecutionListener {

	private volatile Queue<String> statements;

	/**
	 * Records while the work is done. A batch is one entry, as it is one exchange with
	 * the database.
	 * @return the statements in the order in which they ended
	 * @throws Exception what the work throws
	 */
	public synchronized List<String> during(Work work) throws Exception {
		Queue<String> recorded = new ConcurrentLinkedQueue<>();
		this.statements = recorded;
		try {
			work.run();
			return List.copyOf(recorded);
		}
		finally {
			this.statements = null;
		}
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		Queue<String> recorded = this.statements;
		if (recorded != null) {
			recorded.add(queries.stream().map(QueryInfo::getQuery).collect(Collectors.joining("; ")));
		}
	}

	/** What a test does while its statements are recorded. */
	@FunctionalInterface
	public interface Work {

		void run() throws Exception;

	}

}
