# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch, found once: Debian's, or any from 1.13 on through -DCMAKE_PREFIX_PATH=<libtorch>. The target workbench_torch
# carries its headers (as system headers), flags and libraries.

function(workbench_find_torch)
  # LibTorch's own script warns about parts (kineto) that Debian leaves out on purpose; errors still come through.
  set(CMAKE_MESSAGE_LOG_LEVEL ERROR)
  find_package(Torch QUIET GLOBAL)
  unset(CMAKE_MESSAGE_LOG_LEVEL)
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
