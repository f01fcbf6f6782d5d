# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack` in the build folder makes Debian's packages of the components of cmake/Install.cmake. packaging/deb calls it:
#   bitdistill-workbench  the window and the command line, all but training: needs no LibTorch
#   bitdistill-training   the module that holds LibTorch; the programs find it once it is installed
#   bitdistill            both (a build with -DWORKBENCH_TORCH=OFF makes the first alone)

set(WORKBENCH_DEB_SUITE "" CACHE STRING "Release of Debian that packages are built on, such as bookworm; part of their version")
set(WORKBENCH_MAINTAINER "BitDistill Workbench <bitdistill-workbench@localhost.localdomain>" CACHE STRING "Name and mail address in packages; packaging/deb takes DEBFULLNAME and DEBEMAIL")
set(release 1)
if(WORKBENCH_DEB_SUITE)
  string(APPEND release "~${WORKBENCH_DEB_SUITE}")
endif()

# What every package has of its own: copyright, changelog, and what lintian may say of it, with the reason.
set(deb_packages "player|bitdistill-workbench")
if(WORKBENCH_TORCH)
  list(APPEND deb_packages "training|bitdistill-training" "everything|bitdistill")
endif()
set(WORKBENCH_DEB_VERSION ${PROJECT_VERSION}-${release})
set(components "")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS CHANGELOG.md)
find_program(WORKBENCH_GZIP gzip)
mark_as_advanced(WORKBENCH_GZIP)
foreach(entry ${deb_packages})
  string(REGEX REPLACE "\\|.*" "" component ${entry})
  string(REGEX REPLACE ".*\\|" "" package ${entry})
  list(APPEND components ${component})
  set(folder ${CMAKE_BINARY_DIR}/debian/${package})
  configure_file(packaging/debian/changelog.in ${folder}/changelog.Debian @ONLY)
  if(WORKBENCH_GZIP)
    execute_process(COMMAND ${WORKBENCH_GZIP} -9nkf ${folder}/changelog.Debian)
    file(COPY_FILE CHANGELOG.md ${folder}/changelog)
    execute_process(COMMAND ${WORKBENCH_GZIP} -9nf ${folder}/changelog)
  endif()
  # A package's own folder, also where the plain installation names another. Only cpack asks for these files.
  set(documents share/doc/${package})
  install(FILES packaging/debian/copyright DESTINATION ${documents} COMPONENT ${component} EXCLUDE_FROM_ALL)
  install(FILES ${folder}/changelog.Debian.gz ${folder}/changelog.gz DESTINATION ${documents} COMPONENT ${component} EXCLUDE_FROM_ALL)
  install(FILES packaging/debian/${package}.lintian-overrides DESTINATION share/lintian/overrides
    RENAME ${package} COMPONENT ${component} EXCLUDE_FROM_ALL)
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME bitdistill)
set(CPACK_PACKAGE_VENDOR "BitDistill Workbench")
set(CPACK_PACKAGE_CONTACT "${WORKBENCH_MAINTAINER}")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${release})
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_PLAYER_PACKAGE_NAME bitdistill-workbench)
set(CPACK_DEBIAN_PLAYER_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PLAYER_PACKAGE_RECOMMENDS "qt6-wayland, fonts-dejavu-core | fonts-freefont-ttf")
set(CPACK_DEBIAN_PLAYER_PACKAGE_SUGGESTS "bitdistill-training")
set(CPACK_COMPONENT_PLAYER_DESCRIPTION "1.58-bit language models: window, inspection, CPU inference
Opens full-precision and ternary language models, runs them on the CPU,
compares them side by side, and shows the distribution of their weights.
It opens and watches the runs that bitdistill-training makes.")

set(CPACK_DEBIAN_TRAINING_PACKAGE_NAME bitdistill-training)
set(CPACK_DEBIAN_TRAINING_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_TRAINING_PACKAGE_DEPENDS "bitdistill-workbench (= ${WORKBENCH_DEB_VERSION})")
set(CPACK_DEBIAN_TRAINING_PACKAGE_RECOMMENDS "libopenblas0-openmp | libopenblas0-pthread")
set(CPACK_COMPONENT_TRAINING_DESCRIPTION "1.58-bit language models: training
Lets bitdistill-workbench turn a full-precision language model into a
1.58-bit one: fine-tuning, refinement, continual pre-training, distillation.
It brings LibTorch.")

set(CPACK_DEBIAN_EVERYTHING_PACKAGE_NAME bitdistill)
set(CPACK_DEBIAN_EVERYTHING_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_EVERYTHING_PACKAGE_SECTION metapackages)
set(CPACK_DEBIAN_EVERYTHING_PACKAGE_DEPENDS "bitdistill-workbench (>= ${WORKBENCH_DEB_VERSION}), bitdistill-training (>= ${WORKBENCH_DEB_VERSION})")
set(CPACK_COMPONENT_EVERYTHING_DESCRIPTION "1.58-bit language models: all of BitDistill Workbench
Depends on the window, the command line and training.")

include(CPack)
