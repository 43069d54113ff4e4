// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the operating system knows of a process, under the keys of zato-facts, section 6. */
final class ProcessFacts {

    private ProcessFacts() {}

    /** Those of a running process; a process that ends meanwhile has few. */
    static Map<String, Object> of(long pid) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("master_proc_connections", TcpConnections.of(pid));
        ProcessHandle.of(pid).ifPresent(process -> {
            ProcessHandle.Info info = process.info();
            info.startInstant().ifPresent(started -> {
                facts.put("master_proc_create_time", local(started));
                facts.put("master_proc_create_time_utc", utc(started));
            });
            facts.put("master_proc_name", name(pid));
            facts.put("master_proc_pid", pid);
            facts.put("master_proc_username", info.user().orElse(""));
            List<Long> workers =
                    process.children().map(ProcessHandle::pid).sorted().toList();
            facts.put("master_proc_workers_no", workers.size());
            facts.put("master_proc_workers_pids", workers);
        });
        return facts;
    }

    static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneId.systemDefault()).toString();
    }

    static String utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    private static String name(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "comm"))
                    .strip();
        } catch (IOException e) {
            return "";
        }
    }
}
