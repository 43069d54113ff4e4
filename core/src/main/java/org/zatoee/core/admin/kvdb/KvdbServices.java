// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.datadict.exchange.DictionaryArchive;
import org.zatoee.core.datadict.exchange.DictionaryDocument;
import org.zatoee.core.kvdb.command.RemoteCommand;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.SecurityInfo;
import org.zatoee.service.ServiceContext;

import static org.zatoee.core.admin.describe.ServiceDraft.changes;
import static org.zatoee.core.admin.describe.ServiceDraft.reads;

/** The services around the KVDB. */
public final class KvdbServices {

    private static final String PREFIX = "zato.kvdb.";

    /** Base64 of bzip2 of JSON. How large a request may be at all limits it. */
    private static final Field ARCHIVE = Field.text("data", Integer.MAX_VALUE);

    private KvdbServices() {}

    /**
     * All of them.
     *
     * @param clock the time that an export is marked with
     */
    public static List<PlatformService> all(
            ClusterScope cluster, DataDictionaries dictionaries, RemoteCommand commands, InstantSource clock) {
        DictionaryServices entries = new DictionaryServices(cluster, dictionaries);
        TranslationServices translations = new TranslationServices(cluster, dictionaries);
        List<PlatformService> all = new ArrayList<>(entries.changing());
        all.addAll(entries.reading());
        all.addAll(translations.changing());
        all.addAll(translations.reading());
        all.addAll(exchange(cluster, dictionaries, clock));
        all.add(changes(cluster, PREFIX + "remote-command.execute", "Runs a command of Redis that is allowed.")
                .takes(Field.text("command", 1_000_000))
                .gives(Field.anything("result"))
                .by((input, zato) -> Map.of("result", commands.execute(input.text("command")))));
        return all;
    }

    private static List<PlatformService> exchange(
            ClusterScope cluster, DataDictionaries dictionaries, InstantSource clock) {
        return List.of(
                changes(
                                cluster,
                                PREFIX + "data-dict.impexp.import",
                                "Replaces all dictionaries by those of an archive.")
                        .takes(ARCHIVE)
                        .byCommand((input, zato) ->
                                dictionaries.replaceAll(DictionaryArchive.read(input.text(ARCHIVE.name())))),
                reads(cluster, PREFIX + "data-dict.impexp.export", "Gives all dictionaries as an archive.")
                        .gives(ARCHIVE)
                        .extension()
                        .by((input, zato) -> Map.of(
                                ARCHIVE.name(), DictionaryArchive.write(dictionaries.content(), meta(clock, zato)))));
    }

    private static DictionaryDocument.Meta meta(InstantSource clock, ServiceContext zato) {
        String user = zato.channel().security().map(SecurityInfo::username).orElse("");
        return new DictionaryDocument.Meta(zato.server().name(), clock.instant(), user);
    }
}
