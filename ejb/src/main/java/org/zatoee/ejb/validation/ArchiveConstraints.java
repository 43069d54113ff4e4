// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.validation;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.validation.ValidationException;
import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.constraint.RecordChecks;
import org.zatoee.core.sio.constraint.RecordConstraints;
import org.zatoee.core.sio.value.UnsupportedTypeException;

/**
 * The rules of the records of one archive. It has a factory of validators of its own, made once a record with a rule is met:
 * what that keeps of classes goes with the archive. Thread-safe.
 */
final class ArchiveConstraints implements RecordConstraints {

    private final ClassLoader services;
    private @Nullable Validator validator;

    ArchiveConstraints(ClassLoader services) {
        this.services = services;
    }

    /**
     * The rules of a record.
     *
     * @throws UnsupportedTypeException if one of them is for another type, or not sound itself
     */
    @Override
    public Optional<RecordChecks> of(Class<?> record) {
        if (!DeclaredRules.any(record)) {
            return Optional.empty();
        }
        try {
            Validator known = validator();
            return Optional.of(
                    inside(() -> JakartaRecordChecks.of(record, known, this).tryOut()));
        } catch (ValidationException e) {
            throw new UnsupportedTypeException("has rules that do not fit: " + e.getMessage());
        }
    }

    private synchronized Validator validator() {
        Validator known = validator;
        if (known == null) {
            // With a loader that stays: libraries below keep the one they were set up with for good.
            known = with(Validators.class.getClassLoader(), () -> Validators.factory()
                    .getValidator());
            validator = known;
        }
        return known;
    }

    /** Does something as the services would: messages of their own are found through the loader of the thread. */
    <T> T inside(Supplier<T> code) {
        return with(services, code);
    }

    private static <T> T with(ClassLoader loader, Supplier<T> code) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return code.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
