# SPDX-License-Identifier: GPL-3.0-or-later
# What every target shares: warnings, ccache, sanitizers, and the two functions that declare a library and a test.

include(Precompiled)  # workbench_precompiled()

find_program(WORKBENCH_CCACHE ccache)
if(WORKBENCH_CCACHE)
  # Paths count from the project's folder, so that a clone elsewhere takes what was compiled here, however it is built.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=true)
  if(WORKBENCH_PCH)  # without these, ccache does not keep objects that were compiled with a precompiled header
    list(APPEND CMAKE_CXX_COMPILER_LAUNCHER CCACHE_SLOPPINESS=pch_defines,time_macros)
  endif()
  list(APPEND CMAKE_CXX_COMPILER_LAUNCHER ${WORKBENCH_CCACHE})
endif()

add_library(workbench_flags INTERFACE)
target_compile_options(workbench_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND (WORKBENCH_PCH OR CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13))
  # False alarms in std::string's operator+: of gcc 12 always, of 14 where <string> comes out of a precompiled header.
  target_compile_options(workbench_flags INTERFACE -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
endif()
if(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64|ARM64")
  # Every such processor can fuse a product and a sum, and compilers do it where they like: results would depend on that.
  target_compile_options(workbench_flags INTERFACE -ffp-contract=off)
endif()
if(WORKBENCH_WERROR)
  target_compile_options(workbench_flags INTERFACE -Werror)
endif()

# Sanitizers are whole or useless, so they are set for every target, and for the modules that programs open.
if(WORKBENCH_SANITIZE STREQUAL "address")
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
elseif(WORKBENCH_SANITIZE STREQUAL "thread")
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
elseif(WORKBENCH_SANITIZE STREQUAL "fuzzer")
  # clang's; the harnesses of tests/fuzz are linked with -fsanitize=fuzzer besides.
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
elseif(WORKBENCH_SANITIZE)
  message(FATAL_ERROR "WORKBENCH_SANITIZE is \"${WORKBENCH_SANITIZE}\"; it can be address, thread, fuzzer or empty")
endif()

# workbench_library(NAME SOURCES ... [PUBLIC libs ...] [PRIVATE libs ...] [PRECOMPILED set])
# A static library whose headers are included from the project's root ("engine/base/error.h"). PRECOMPILED: a set of
# cmake/Precompiled.cmake (data unless said), or none; torch links LibTorch besides.
function(workbench_library name)
  cmake_parse_arguments(arg "" "PRECOMPILED" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE workbench_flags ${arg_PRIVATE})
  workbench_precompiled(${name} data ${arg_PRECOMPILED})
endfunction()

# workbench_test(NAME SOURCES file LIBRARIES ... [LABELS ...] [TIMEOUT seconds] [PROCESSORS n] [PRECOMPILED set])
# One Qt Test program and one ctest entry. Tests run offscreen and read shared data from BITDISTILL_SHARED. PROCESSORS: so
# many of ctest's places are taken while it runs. Two threads of OpenMP wait for each other at each product, and crawl
# where another test has one of their cores. PRECOMPILED: test unless said; torch_test links LibTorch besides.
function(workbench_test name)
  cmake_parse_arguments(arg "" "TIMEOUT;PROCESSORS;PRECOMPILED" "SOURCES;LIBRARIES;LABELS" ${ARGN})
  find_package(Qt6 REQUIRED COMPONENTS Core Test)
  # Qt names the folder of each test in a definition, for QFINDTESTDATA alone; precompiled headers serve equal definitions.
  set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TEST_LIB)
  # moc looks at the test's own file, where all its slots are. AUTOMOC would have it read every header besides, LibTorch's
  # too: ten seconds of a core a test.
  cmake_path(GET arg_SOURCES STEM stem)
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/include)
  set(definitions $<TARGET_PROPERTY:${name},COMPILE_DEFINITIONS>)
  add_custom_command(OUTPUT ${generated}/${stem}.moc DEPENDS ${arg_SOURCES}
    COMMAND Qt6::moc "$<$<BOOL:${definitions}>:-D$<JOIN:${definitions},;-D>>"
            -o ${generated}/${stem}.moc ${CMAKE_CURRENT_SOURCE_DIR}/${arg_SOURCES}
    COMMENT "moc ${arg_SOURCES}" COMMAND_EXPAND_LISTS VERBATIM)
  add_executable(${name} ${arg_SOURCES} ${generated}/${stem}.moc)
  target_include_directories(${name} PRIVATE ${generated} ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE workbench_flags Qt6::Core Qt6::Test workbench_places ${arg_LIBRARIES})
  workbench_precompiled(${name} test ${arg_PRECOMPILED})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  if(CMAKE_CROSSCOMPILING)  # emulation is some times slower
    math(EXPR arg_TIMEOUT "4 * ${arg_TIMEOUT}")
  endif()
  if(arg_PROCESSORS)
    set_tests_properties(${name} PROPERTIES PROCESSORS ${arg_PROCESSORS})
  endif()
  # Qt Test ends a function after five minutes; a busy machine may need more of the test's own time.
  math(EXPR limit "1000 * ${arg_TIMEOUT}")
  # Threads wait asleep, as in the programs (prepare_for_training()): tests run beside each other.
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
    ENVIRONMENT "OMP_WAIT_POLICY=passive;QTEST_FUNCTION_TIMEOUT=${limit};QT_QPA_PLATFORM=offscreen;BITDISTILL_TUNE=off;BITDISTILL_SHARED=${WORKBENCH_SHARED};TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/thread-sanitizer.txt")
endfunction()

set(WORKBENCH_SHARED "$ENV{BITDISTILL_SHARED}" CACHE PATH "Models, data and golden files that the tests read")
if(NOT WORKBENCH_SHARED)
  get_filename_component(WORKBENCH_SHARED "${CMAKE_SOURCE_DIR}/../shared" ABSOLUTE)
endif()
