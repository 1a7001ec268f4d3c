# SPDX-License-Identifier: GPL-3.0-or-later
perennial_test(test_language SOURCES test_language.cpp LINKS perennial_session)
perennial_test(test_problem_texts SOURCES test_problem_texts.cpp LINKS perennial_session)
perennial_test(test_translations SOURCES test_translations.cpp ts_file.cpp LINKS perennial_session)
target_compile_definitions(test_translations PRIVATE
    PERENNIAL_LUPDATE="$<TARGET_FILE:Qt6::lupdate>")
