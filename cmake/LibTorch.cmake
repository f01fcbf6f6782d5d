# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch, found once: Debian's, or any from 1.13 on through -DCMAKE_PREFIX_PATH=<libtorch>. The target workbench_torch
# carries its headers (as system headers), flags and libraries.
#
# -DWORKBENCH_LIBTORCH=FOLDER takes one by its folder (include, lib) and not by its CMake files. Those of a LibTorch with
# CUDA ask for the whole CUDA toolkit; this program's own sources need none of it.
set(WORKBENCH_LIBTORCH "" CACHE PATH "A LibTorch to take without its CMake files, such as the Python package torch's folder")

# Sets what TorchConfig.cmake would.
function(workbench_torch_of_folder folder)
  set(libraries "")
  foreach(name torch torch_cpu c10)
    if(NOT EXISTS ${folder}/lib/lib${name}.so)
      message(FATAL_ERROR "WORKBENCH_LIBTORCH: there is no lib/lib${name}.so in \"${folder}\". Name the folder of LibTorch or "
        "of the Python package torch that has include and lib in it.")
    endif()
    list(APPEND libraries ${folder}/lib/lib${name}.so)
  endforeach()
  foreach(name torch_cuda c10_cuda)
    if(EXISTS ${folder}/lib/lib${name}.so)
      list(APPEND libraries ${folder}/lib/lib${name}.so)
    endif()
  endforeach()
  # Names of the new ABI's strings are among the library's symbols.
  file(STRINGS ${folder}/lib/libc10.so new_strings REGEX "__cxx11" LIMIT_COUNT 1)
  set(version unknown)
  if(EXISTS ${folder}/version.py)
    file(STRINGS ${folder}/version.py line REGEX "^__version__" LIMIT_COUNT 1)
    string(REGEX REPLACE ".*['\"](.*)['\"].*" "\\1" version "${line}")
  elseif(EXISTS ${folder}/build-version)
    file(STRINGS ${folder}/build-version version LIMIT_COUNT 1)
  endif()
  set(TORCH_INCLUDE_DIRS ${folder}/include ${folder}/include/torch/csrc/api/include PARENT_SCOPE)
  set(TORCH_LIBRARIES ${libraries} PARENT_SCOPE)
  set(TORCH_CXX_FLAGS "-DUSE_DISTRIBUTED" PARENT_SCOPE)
  if(NOT new_strings)
    set(TORCH_CXX_FLAGS "-D_GLIBCXX_USE_CXX11_ABI=0" PARENT_SCOPE)
  endif()
  set(Torch_VERSION ${version} PARENT_SCOPE)
  set(Torch_DIR ${folder} PARENT_SCOPE)
  set(Torch_FOUND TRUE PARENT_SCOPE)
endfunction()

function(workbench_find_torch)
  if(WORKBENCH_LIBTORCH)
    workbench_torch_of_folder(${WORKBENCH_LIBTORCH})
  else()
    # LibTorch's own script warns about parts (kineto) that Debian leaves out on purpose; errors still come through.
    set(CMAKE_MESSAGE_LOG_LEVEL ERROR)
    find_package(Torch QUIET GLOBAL)
    unset(CMAKE_MESSAGE_LOG_LEVEL)
  endif()
  if(NOT Torch_FOUND)
    message(FATAL_ERROR "LibTorch was not found. Install libtorch-dev (packaging/setup does), or name a LibTorch of your own "
      "with -DCMAKE_PREFIX_PATH=<libtorch>, or leave training out with -DWORKBENCH_TORCH=OFF.")
  endif()
  if(TORCH_CXX_FLAGS MATCHES "_GLIBCXX_USE_CXX11_ABI=0")
    message(FATAL_ERROR "The LibTorch in ${Torch_DIR} was built for an old C++ ABI and cannot be linked with this system's "
      "libraries. Take the build that its makers call \"cxx11 ABI\", or version 2.7 or newer.")
  endif()
  message(STATUS "LibTorch ${Torch_VERSION} (${Torch_DIR})")

  add_library(workbench_torch INTERFACE)
  target_include_directories(workbench_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
  separate_arguments(flags UNIX_COMMAND "${TORCH_CXX_FLAGS}")
  target_compile_options(workbench_torch INTERFACE ${flags})
  # Debug information about LibTorch's types doubles the time and makes gigabytes; lines and functions are enough here.
  target_compile_options(workbench_torch INTERFACE $<$<CONFIG:RelWithDebInfo>:-g1>)
  # at::parallel_for is a template: the threads of our loops come from OpenMP's pragmas in our own files. Without the
  # flag they run on one thread, and nothing says so.
  find_package(OpenMP REQUIRED COMPONENTS CXX)
  target_link_libraries(workbench_torch INTERFACE ${TORCH_LIBRARIES} OpenMP::OpenMP_CXX)
  if(WORKBENCH_LIBTORCH)
    # Nothing here calls libtorch_cuda by name; it makes itself known when it is loaded.
    target_link_options(workbench_torch INTERFACE -Wl,--no-as-needed)
  endif()
  # For checks of what this LibTorch has (engine/train).
  set(WORKBENCH_TORCH_INCLUDES ${TORCH_INCLUDE_DIRS} CACHE INTERNAL "")
  set(WORKBENCH_TORCH_LIBRARIES ${TORCH_LIBRARIES} CACHE INTERNAL "")
  set(WORKBENCH_TORCH_CUDA FALSE CACHE INTERNAL "")
  if(TARGET torch_cuda OR "${TORCH_LIBRARIES}" MATCHES "torch_cuda")
    set(WORKBENCH_TORCH_CUDA TRUE CACHE INTERNAL "")
  endif()

  # Debian's LibTorch calls whatever libblas.so.3 stands for; the reference BLAS is many times slower than OpenBLAS.
  find_library(WORKBENCH_BLAS NAMES libblas.so.3)
  mark_as_advanced(WORKBENCH_BLAS)
  if(WORKBENCH_BLAS AND TORCH_INCLUDE_DIRS MATCHES "^/usr/")
    file(REAL_PATH ${WORKBENCH_BLAS} blas)
    if(blas MATCHES "/blas/libblas")
      message(WARNING "LibTorch would use the reference BLAS (${blas}), which is many times slower than OpenBLAS. "
        "Install libopenblas0-openmp, or choose it with update-alternatives --config libblas.so.3-${CMAKE_LIBRARY_ARCHITECTURE}.")
    endif()
  endif()
endfunction()
