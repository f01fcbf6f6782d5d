# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that most files of a part include, precompiled: on an older processor Qt Test's cost 9 s of a core a file,
# Qt Widgets' 11 s, nlohmann's JSON 4 s, LibTorch's a minute. Each set is compiled once and serves every target that has its
# flags. A file still names every header that it needs, and -DWORKBENCH_PCH=OFF (preset no-torch) compiles it alone.
# Sources stay apart in every preset: joined into large units, one file's name hides another's fault.

# workbench_own_headers(TARGET HEADER...): the target precompiles these for itself.
function(workbench_own_headers target)
  if(WORKBENCH_PCH)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    set(launcher ${CMAKE_SOURCE_DIR}/cmake/fresh-header ${CMAKE_CXX_COMPILER_LAUNCHER})
    set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER "${launcher}")
  endif()
endfunction()

# workbench_optimized(SOURCE...): at -O3. gcc takes a header that was precompiled at another level without a word, and
# compiles the whole file at the header's: such a source includes its headers itself.
function(workbench_optimized)
  set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS "-O3" SKIP_PRECOMPILE_HEADERS ON)
endfunction()

# workbench_precompiled(TARGET SET [CHOSEN]): the target's sources begin with SET's headers, or with those of the set that
# was CHOSEN instead; none: without. The sets torch and torch_test link LibTorch besides.
function(workbench_precompiled target set)
  if(ARGC GREATER 2)
    set(set ${ARGV2})
  endif()
  if(set MATCHES "^torch")
    target_link_libraries(${target} PRIVATE workbench_torch)
  endif()
  if(NOT WORKBENCH_PCH OR set STREQUAL "none")
    return()
  endif()
  set(data <nlohmann/json.hpp> <algorithm> <cstdint> <filesystem> <functional> <map> <optional> <string> <vector>)
  if(set STREQUAL "data")
    set(headers ${data})
    set(libraries nlohmann_json::nlohmann_json)
  elseif(set STREQUAL "window")
    set(headers ${data} <QtWidgets>)
    set(libraries nlohmann_json::nlohmann_json Qt6::Widgets)
  elseif(set STREQUAL "test")
    set(headers ${data} <QtTest>)
    set(libraries nlohmann_json::nlohmann_json Qt6::Core Qt6::Test)
  elseif(set STREQUAL "window_test")
    set(headers ${data} <QtWidgets> <QtTest>)
    find_package(Qt6 REQUIRED COMPONENTS Widgets Test)
    set(libraries nlohmann_json::nlohmann_json Qt6::Widgets Qt6::Test)
  elseif(set STREQUAL "torch")
    set(headers <torch/torch.h> <nlohmann/json.hpp>)
    set(libraries workbench_torch nlohmann_json::nlohmann_json)
  elseif(set STREQUAL "torch_test")
    set(headers <torch/torch.h> <nlohmann/json.hpp> <QtTest>)
    set(libraries workbench_torch nlohmann_json::nlohmann_json Qt6::Core Qt6::Test)
  else()
    message(FATAL_ERROR "${target}: there is no set \"${set}\" of precompiled headers")
  endif()
  set(owner workbench_${set}_headers)
  if(NOT TARGET ${owner})
    set(source ${CMAKE_BINARY_DIR}/precompiled/${set}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// Compiled for its precompiled header alone.\n")
    add_library(${owner} OBJECT ${source})
    target_link_libraries(${owner} PRIVATE ${libraries} workbench_flags)
    workbench_own_headers(${owner} ${headers})
  endif()
  # A header that is compiled for libraries (-fPIC) does not serve a program's sources (-fPIE), unless Qt asks for -fPIC
  # everywhere, as older ones do.
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE")
    get_target_property(asked Qt6::Core INTERFACE_COMPILE_OPTIONS)
    if(NOT "-fPIC" IN_LIST asked)
      target_compile_options(${target} PRIVATE -fPIC)
    endif()
  endif()
  target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()
