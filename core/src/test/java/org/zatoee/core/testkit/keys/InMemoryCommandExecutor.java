// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.keys;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.kvdb.command.CommandExecutor;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** Runs GET, SET, DEL and LRANGE of a whole list; knows no other command. */
public record InMemoryCommandExecutor(InMemoryHashes hashes) implements CommandExecutor {

    @Override
    public @Nullable Object execute(List<String> words) {
        String key = words.size() > 1 ? words.get(1) : "";
        switch (words.get(0)) {
            case "GET":
                return hashes.get(key);
            case "SET":
                hashes.set(key, words.get(2));
                return "OK";
            case "DEL":
                return hashes.remove(key) ? 1L : 0L;
            case "LRANGE":
                return hashes.list(key);
            default:
                throw new ServiceException(ErrorCode.INTERNAL, "ERR unknown command '" + words.get(0) + "'");
        }
    }
}
