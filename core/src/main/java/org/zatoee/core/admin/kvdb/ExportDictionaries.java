// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.time.InstantSource;

import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.datadict.exchange.DictionaryArchive;
import org.zatoee.core.datadict.exchange.DictionaryDocument;
import org.zatoee.service.SecurityInfo;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** All dictionaries as an archive; an addition to Zato's API, where only the web admin exports. */
record ExportDictionaries(DataDictionaries dictionaries, InstantSource clock)
        implements Service<Void, ExportDictionaries.Output> {

    /** The archive, as it is imported. */
    record Output(String data) {}

    @Override
    public Output handle(Void input, ServiceContext zato) {
        String user = zato.channel().security().map(SecurityInfo::username).orElse("");
        var meta = new DictionaryDocument.Meta(zato.server().name(), clock.instant(), user);
        return new Output(DictionaryArchive.write(dictionaries.content(), meta));
    }
}
