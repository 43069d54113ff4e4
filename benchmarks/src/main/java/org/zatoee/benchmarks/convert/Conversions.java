// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.convert;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.server.BenchmarkException;

/**
 * Conversions, in this program itself. All ways run in turn, round after round, after three that do not count; the table has
 * medians.
 */
public final class Conversions implements Part {

    private static final int ROUNDS = 7;
    private static final int MILLIS = 400;
    private static final int WARM_UPS = 3;
    private static final int[] SIZES = {1, 10, 1000};

    private long written;

    @Override
    public void run(Bench bench) {
        PrintStream out = bench.out();
        int rounds = bench.times(ROUNDS);
        long nanos = TimeUnit.MILLISECONDS.toNanos(bench.times(MILLIS));
        out.println("## Conversions");
        out.println("| format | lines | bytes | way | messages/s | MB/s | ratio |");
        out.println("|---|---:|---:|---|---:|---:|---:|");
        for (int size : SIZES) {
            List<Conversion> platform = new PlatformConversions().of(lines(size));
            List<Conversion> all = new ArrayList<>(platform);
            all.addAll(new BareConversions().of(platform));
            all.forEach(Conversions::check);
            print(size, measure(all, rounds, nanos), out);
        }
        out.printf("%n%d bytes were written.%n", written);
    }

    static List<Line> lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Line(
                        1_000_000 + i,
                        "product " + i,
                        i % 100,
                        BigDecimal.valueOf(199 + i * 7L, 2),
                        LocalDate.of(2026, 1 + i % 12, 1 + i % 28)))
                .toList();
    }

    /** Whoever does something else than the others is not to be compared with them. */
    static void check(Conversion conversion) {
        try {
            byte[] again = conversion.roundTrip().apply(conversion.message());
            if (text(again).length() != text(conversion.message()).length()) {
                throw new BenchmarkException(
                        conversion.way() + " writes other " + conversion.format() + " than it reads");
            }
        } catch (BenchmarkException e) {
            throw e;
        } catch (Exception e) {
            throw new BenchmarkException(conversion.way() + " cannot convert " + conversion.format(), e);
        }
    }

    /** Without the declaration of XML, which is written in several ways. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceFirst("^<\\?[^>]*>", "");
    }

    /** What a way was measured at, in messages per second. */
    private record Measured(Conversion conversion, double[] rates) {

        double median() {
            double[] sorted = Arrays.stream(rates).sorted().toArray();
            return sorted[sorted.length / 2];
        }
    }

    private List<Measured> measure(List<Conversion> all, int rounds, long nanos) {
        List<Measured> measured =
                all.stream().map(each -> new Measured(each, new double[rounds])).toList();
        for (int round = -WARM_UPS; round < rounds; round++) {
            for (Measured each : measured) {
                double rate = rate(each.conversion(), nanos);
                if (round >= 0) {
                    each.rates()[round] = rate;
                }
            }
        }
        return measured;
    }

    private double rate(Conversion conversion, long nanos) {
        long begin = System.nanoTime();
        long count = 0;
        try {
            while (System.nanoTime() - begin < nanos) {
                written += conversion.roundTrip().apply(conversion.message()).length;
                count++;
            }
        } catch (Exception e) {
            throw new BenchmarkException(conversion.way() + " failed", e);
        }
        return count * 1e9 / (System.nanoTime() - begin);
    }

    /** The ratio is that to the bare way of the same format. */
    private static void print(int size, List<Measured> all, PrintStream out) {
        for (Measured each : all) {
            Conversion conversion = each.conversion();
            double rate = each.median();
            double bare = all.stream()
                    .filter(other -> other.conversion().format().equals(conversion.format()))
                    .reduce((first, last) -> last)
                    .map(Measured::median)
                    .orElse(rate);
            int bytes = conversion.message().length;
            out.printf(
                    "| %s | %d | %d | %s | %.0f | %.1f | %.2f |%n",
                    conversion.format(), size, bytes, conversion.way(), rate, rate * bytes / 1e6, rate / bare);
        }
    }
}
