package org.yardstick.export.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.yardstick.YardstickApplication;
import org.yardstick.export.Export;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanFilter;

/**
 * How fast the list of indicators is exported, beside the bare writer library that is fed
 * the same cells from memory: {@code ./mvnw -Pbench}. It brings a PostgreSQL of its own;
 * the whole program has a heap of 256 MB. Half of the bare rows are written before the
 * export and half after it, for other programs make machines slower and quicker.
 */
public final class ExportBenchmark {

	private static final int FULL_YEAR = 2026;

	private static final int WARM_UP_YEAR = 2025;

	private static final int WARM_UP_PLANS = 3_000;

	private static final int SAMPLE_ROWS = 10_000;

	private static final int FLUSHED_ROWS = 500;

	private static final int HEADS = 3;

	private final ConfigurableApplicationContext application;

	private final Path folder;

	private ExportBenchmark(ConfigurableApplicationContext application, Path folder) {
		this.application = application;
		this.folder = folder;
	}

	/**
	 * @param args the number of plans, the number of indicators of each, and the folder
	 * to work in, which is deleted
	 */
	public static void main(String[] args) throws IOException {
		int plans = Integer.parseInt(args[0]);
		int indicators = Integer.parseInt(args[1]);
		Path folder = Path.of(args[2]).toAbsolutePath();
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(YardstickApplication.class)
			.properties("yardstick.data-dir=" + folder.resolve("data"), "yardstick.demo=false", "server.port=0",
					"logging.level.root=warn", "spring.main.banner-mode=off", "db-scheduler.polling-interval=1h")
			.run()) {
			new ExportBenchmark(application, folder).run(plans, indicators);
		}
		FileSystemUtils.deleteRecursively(folder);
	}

	private void run(int plans, int indicators) throws IOException {
		BenchmarkPlans stored = new BenchmarkPlans(this.application.getBean(JdbcClient.class), indicators);
		stored.store(WARM_UP_YEAR, Math.min(plans, WARM_UP_PLANS));
		stored.store(FULL_YEAR, plans);
		long rows = (long) plans * indicators;

		Path file = this.folder.resolve("warm-up.xlsx");
		export(WARM_UP_YEAR, file);
		List<Object[]> sample = sample(file);
		writeBare((long) WARM_UP_PLANS * indicators, sample, this.folder.resolve("warm-up-bare.xlsx"));

		Writing half = (target) -> writeBare(rows / 2, sample, target);
		Measured before = measure(rows / 2, this.folder.resolve("bare-1.xlsx"), half);
		Measured export = measure(rows, this.folder.resolve("export.xlsx"), (target) -> export(FULL_YEAR, target));
		Measured after = measure(rows / 2, this.folder.resolve("bare-2.xlsx"), half);
		print(plans, indicators, export, before.and(after));
	}

	/** What the job does, with a file in place of the pieces in the database. */
	private void export(int year, Path file) throws IOException {
		ExportRows orders = this.application.getBean(ExportRows.class);
		PlanFilter filter = new PlanFilter(year, null, null, null, null);
		ExportOrder order = ExportOrder.of(ExportKind.INDICATORS, null, filter);
		Export run = orders.begin(orders.add(new UUID(0, 0), order, year + "年度指标明细表", year + "年度")).orElseThrow();
		ExportProgress progress = new ExportProgress(orders, run, () -> false);
		try (OutputStream out = Files.newOutputStream(file)) {
			this.application.getBean(ExportWriting.class).write(run, Actor.program(), progress, out);
		}
		orders.remove(run.id());
	}

	/** The first cells of an exported list, as the library's own reader sees them. */
	private static List<Object[]> sample(Path file) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			return rows.skip(HEADS)
				.limit(SAMPLE_ROWS)
				.map((row) -> row.stream().map(ExportBenchmark::value).toArray())
				.toList();
		}
	}

	private static Object value(Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return null;
		}
		return (cell.getType() == CellType.NUMBER) ? cell.asNumber() : cell.asString();
	}

	private static void writeBare(long rows, List<Object[]> sample, Path file) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			Workbook workbook = new Workbook(out, "Yardstick", null);
			Worksheet sheet = workbook.newWorksheet("1");
			int next = 0;
			for (long n = 0; n < rows; n++) {
				if (next == Worksheet.MAX_ROWS) {
					sheet.finish();
					sheet = workbook.newWorksheet("2");
					next = 0;
				}
				write(sheet, next++, sample.get((int) (n % sample.size())));
				if (next % FLUSHED_ROWS == 0) {
					sheet.flush();
				}
			}
			sheet.finish();
			workbook.finish();
		}
	}

	private static void write(Worksheet sheet, int row, Object[] cells) {
		for (int c = 0; c < cells.length; c++) {
			if (cells[c] instanceof Number number) {
				sheet.value(row, c, number);
			}
			else if (cells[c] != null) {
				sheet.inlineString(row, c, (String) cells[c]);
			}
		}
	}

	private static Measured measure(long rows, Path file, Writing writing) throws IOException {
		System.gc();
		AtomicLong peak = new AtomicLong();
		ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
		watch.scheduleAtFixedRate(() -> peak
			.accumulateAndGet(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max), 0, 20,
				TimeUnit.MILLISECONDS);
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		long cpu = system.getProcessCpuTime();
		long start = System.nanoTime();
		try {
			writing.to(file);
		}
		finally {
			watch.shutdownNow();
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
		return new Measured(rows, seconds, cpuSeconds, peak.get(), Files.size(file));
	}

	private static void print(int plans, int indicators, Measured export, Measured bare) {
		long heap = Runtime.getRuntime().maxMemory() >> 20;
		System.out.printf(Locale.ROOT, "%nExport of %,d plans with %d indicators each; heap of %d MB%n%n", plans,
				indicators, heap);
		System.out.printf("%-12s %12s %9s %9s %9s %10s %9s%n", "", "rows", "seconds", "rows/s", "cpu s", "peak heap",
				"file");
		export.print("export");
		bare.print("bare writer");
		System.out.printf(Locale.ROOT, "%nratio export / bare writer: %.2f%n", bare.seconds() / export.seconds());
	}

	/**
	 * @param cpuSeconds of this program on all processors, the database's left out
	 */
	private record Measured(long rows, double seconds, double cpuSeconds, long peak, long size) {

		private Measured and(Measured other) {
			return new Measured(this.rows + other.rows, this.seconds + other.seconds,
					this.cpuSeconds + other.cpuSeconds, Math.max(this.peak, other.peak), this.size + other.size);
		}

		private void print(String name) {
			System.out.printf(Locale.ROOT, "%-12s %,12d %9.1f %,9.0f %9.1f %7d MB %6d MB%n", name, this.rows,
					this.seconds, this.rows / this.seconds, this.cpuSeconds, this.peak >> 20, this.size >> 20);
		}

	}

	@FunctionalInterface
	private interface Writing {

		void to(Path file) throws IOException;

	}

}
