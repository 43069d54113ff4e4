// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.validation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;

/** Whether a record declares rules at all: most do not, and cost nothing then. */
final class DeclaredRules {

    private DeclaredRules() {}

    /** Whether there is one on the record, a component, an element of that, or a method. */
    static boolean any(Class<?> record) {
        return isOn(record)
                || Arrays.stream(record.getDeclaredFields()).anyMatch(DeclaredRules::isOn)
                || Arrays.stream(record.getDeclaredMethods()).anyMatch(DeclaredRules::isOn)
                || Arrays.stream(record.getInterfaces()).anyMatch(DeclaredRules::any);
    }

    private static boolean isOn(Field field) {
        return isOn((AnnotatedElement) field) || isWithin(field.getAnnotatedType());
    }

    private static boolean isOn(Method method) {
        return isOn((AnnotatedElement) method) || isWithin(method.getAnnotatedReturnType());
    }

    private static boolean isOn(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(DeclaredRules::isRule);
    }

    private static boolean isWithin(AnnotatedType type) {
        return isOn((AnnotatedElement) type)
                || (type instanceof AnnotatedParameterizedType generic
                        && Arrays.stream(generic.getAnnotatedActualTypeArguments())
                                .anyMatch(DeclaredRules::isWithin));
    }

    private static boolean isRule(Class<? extends Annotation> annotation) {
        return annotation == Valid.class
                || annotation.isAnnotationPresent(Constraint.class)
                || Arrays.stream(annotation.getDeclaredMethods()).anyMatch(DeclaredRules::holdsRules);
    }

    /** As it does in an annotation that is made for giving another one twice. */
    private static boolean holdsRules(Method element) {
        Class<?> held = element.getReturnType().getComponentType();
        return element.getName().equals("value") && held != null && held.isAnnotationPresent(Constraint.class);
    }
}
