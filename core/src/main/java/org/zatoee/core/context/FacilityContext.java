// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.TranslationKey;
import org.zatoee.service.Cid;
import org.zatoee.service.Patterns;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.UserConfig;
import org.zatoee.service.data.Cache;
import org.zatoee.service.data.Crypto;
import org.zatoee.service.data.HeldLock;
import org.zatoee.service.data.KeyValues;
import org.zatoee.service.invoke.AsyncOptions;
import org.zatoee.service.invoke.InvokeResult;

/** The half of a context that does not depend on how the call came in. Made for each call, so it holds next to nothing. */
public abstract class FacilityContext implements ServiceContext {

    private final ServiceFacilities facilities;
    private @Nullable Map<String, Object> environment;
    private @Nullable UserConfig config;

    protected FacilityContext(ServiceFacilities facilities) {
        this.facilities = Objects.requireNonNull(facilities, "facilities");
    }

    /** This call, for those it makes. */
    protected abstract CallFrame frame();

    @Override
    public Optional<Cid> inReplyTo() {
        return Optional.empty();
    }

    @Override
    public final Map<String, Object> environment() {
        Map<String, Object> shared = environment;
        if (shared == null) {
            shared = new HashMap<>();
            environment = shared;
        }
        return shared;
    }

    @Override
    public final InvokeResult invoke(String service, @Nullable Object input) throws Exception {
        return invoke(service, input, Duration.ZERO);
    }

    @Override
    public final InvokeResult invoke(String service, @Nullable Object input, Duration timeout) throws Exception {
        return calls().invoke(frame(), service, input, timeout);
    }

    @Override
    public final <I, O> O invoke(Class<? extends Service<I, O>> service, @Nullable I input) throws Exception {
        return invoke(service, input, Duration.ZERO);
    }

    @Override
    public final <I, O> O invoke(Class<? extends Service<I, O>> service, @Nullable I input, Duration timeout)
            throws Exception {
        return calls().invoke(frame(), service, input, timeout);
    }

    @Override
    public final Cid invokeAsync(String service, @Nullable Object input, AsyncOptions options) {
        return calls().invokeAsync(frame(), service, input, options);
    }

    @Override
    public final Patterns patterns() {
        return calls().patterns(frame());
    }

    @Override
    public final String translate(
            String system1, String key1, String value1, String system2, String key2, String otherwise) {
        TranslationKey key = new TranslationKey(new DictionaryTerm(system1, key1, value1), system2, key2);
        return facilities.shared().translations().translate(key).orElse(otherwise);
    }

    @Override
    public final HeldLock lock(String name, Duration ttl, Duration block) throws InterruptedException {
        return ServiceLock.take(facilities.shared().locks(), name, ttl, block);
    }

    @Override
    public final Cache cache(String name) {
        return facilities.own().caches().named(name);
    }

    @Override
    public final KeyValues kvdb() {
        return facilities.shared().keyValues();
    }

    @Override
    public final UserConfig config() {
        UserConfig current = config;
        if (current == null) {
            current = facilities.own().config().get();
            config = current;
        }
        return current;
    }

    @Override
    public final InstantSource clock() {
        return facilities.own().clock();
    }

    @Override
    public final Crypto crypto() {
        return facilities.own().crypto();
    }

    private InnerCalls calls() {
        return facilities.shared().calls();
    }
}
