// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.kvdb.command.RemoteCommand;
import org.zatoee.core.security.AdminRole;

/** The services around the KVDB. */
public final class KvdbServices {

    private static final String PREFIX = "zato.kvdb.";

    private KvdbServices() {}

    /**
     * All of them.
     *
     * @param clock the time that an export is marked with
     */
    public static List<PlatformService> all(
            DataDictionaries dictionaries, RemoteCommand commands, InstantSource clock) {
        List<PlatformService> all = new ArrayList<>();
        String dictionary = PREFIX + "data-dict.dictionary.";
        DictionaryServices.all(dictionaries)
                .forEach((name, service) -> all.add(PlatformService.of(dictionary + name, role(name), service)));
        String translation = PREFIX + "data-dict.translation.";
        TranslationServices.all(dictionaries)
                .forEach((name, service) -> all.add(PlatformService.of(translation + name, role(name), service)));
        String archive = PREFIX + "data-dict.impexp.";
        all.add(PlatformService.of(archive + "import", AdminRole.ADMINISTRATOR, new ImportDictionaries(dictionaries)));
        all.add(PlatformService.of(archive + "export", AdminRole.VIEWER, new ExportDictionaries(dictionaries, clock)));
        all.add(PlatformService.of(
                PREFIX + "remote-command.execute", AdminRole.ADMINISTRATOR, new ExecuteCommand(commands)));
        return all;
    }

    private static AdminRole role(String name) {
        return name.startsWith("get-") || name.equals("translate") ? AdminRole.VIEWER : AdminRole.OPERATOR;
    }
}
