// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.datadict.exchange.DictionaryArchive;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Replaces all dictionaries by those of an archive. */
record ImportDictionaries(DataDictionaries dictionaries) implements Service<ImportDictionaries.Input, Void> {

    /** The archive: base64 of bzip2 of JSON. */
    record Input(String data) {}

    @Override
    public Void handle(Input input, ServiceContext zato) {
        dictionaries.replaceAll(DictionaryArchive.read(input.data()));
        return PlatformService.nothing();
    }
}
