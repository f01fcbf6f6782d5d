# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --install build/release --prefix PREFIX`: the programs, the data they bring along, manual pages, desktop files. The
# modules that hold sentencepiece, LibTorch and libcurl are installed where engine/text, engine/train and engine/hub declare them,
# to lib/bitdistill, which the programs look into. Components: player (all but training), training, source (what a folder of
# one's own gets, and a package replaces). cmake/Package.cmake makes packages of them.

foreach(program bitdistill bitdistill-workbench)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT player)
  endif()
endforeach()
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT player)
install(FILES LICENSE CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT source)
install(DIRECTORY resources/ DESTINATION ${CMAKE_INSTALL_DATADIR}/bitdistill COMPONENT player
  PATTERN "*.qrc" EXCLUDE PATTERN "CMakeLists.txt" EXCLUDE PATTERN "screenshots" EXCLUDE)

# Manual pages are what the programs say of themselves; a program for another processor cannot be asked.
find_program(WORKBENCH_GZIP gzip)
mark_as_advanced(WORKBENCH_GZIP)
if(WORKBENCH_GZIP AND NOT CMAKE_CROSSCOMPILING AND NOT WORKBENCH_SANITIZE)
  set(pages "")
  foreach(program bitdistill bitdistill-workbench)
    if(TARGET ${program})
      set(page ${CMAKE_BINARY_DIR}/man/${program}.1.gz)
      add_custom_command(OUTPUT ${page} DEPENDS ${program}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/man
        COMMAND $<TARGET_FILE:${program}> --man > ${CMAKE_BINARY_DIR}/man/${program}.1
        COMMAND ${WORKBENCH_GZIP} -9nkf ${CMAKE_BINARY_DIR}/man/${program}.1
        COMMENT "Manual page of ${program}" VERBATIM)
      list(APPEND pages ${page})
    endif()
  endforeach()
  add_custom_target(manual ALL DEPENDS ${pages})
  install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT player)
endif()

if(WORKBENCH_GUI)
  install(FILES packaging/bitdistill-workbench.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT player)
  install(FILES packaging/bitdistill-types.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT player)

  # Catalogues of software show screenshots by their addresses, which whoever publishes the program knows.
  set(WORKBENCH_SCREENSHOTS_URL "" CACHE STRING "Address under which the folder resources/screenshots is published; empty: the metainfo names no screenshots")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS packaging/org.bitdistill.Workbench.metainfo.xml)
  file(READ packaging/org.bitdistill.Workbench.metainfo.xml metainfo)
  if(WORKBENCH_SCREENSHOTS_URL)
    string(REPLACE "@SCREENSHOTS@" "${WORKBENCH_SCREENSHOTS_URL}" metainfo "${metainfo}")
  else()
    string(REGEX REPLACE "  <screenshots>.*</screenshots>\n" "" metainfo "${metainfo}")
  endif()
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/org.bitdistill.Workbench.metainfo.xml CONTENT "${metainfo}" @ONLY)
  install(FILES ${CMAKE_BINARY_DIR}/org.bitdistill.Workbench.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT player)

  # The drawing, and pictures of it for programs that draw none.
  set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  install(FILES packaging/bitdistill-workbench.svg DESTINATION ${icons}/scalable/apps COMPONENT player)
  find_program(WORKBENCH_RSVG rsvg-convert)
  mark_as_advanced(WORKBENCH_RSVG)
  if(WORKBENCH_RSVG)
    set(pictures "")
    foreach(size 16 22 24 32 48 64 128 256 512)
      set(picture ${CMAKE_BINARY_DIR}/icons/${size}/bitdistill-workbench.png)
      add_custom_command(OUTPUT ${picture} DEPENDS ${CMAKE_SOURCE_DIR}/packaging/bitdistill-workbench.svg
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/icons/${size}
        COMMAND ${WORKBENCH_RSVG} -w ${size} -h ${size} -o ${picture} ${CMAKE_SOURCE_DIR}/packaging/bitdistill-workbench.svg
        COMMENT "Icon of ${size} pixels" VERBATIM)
      list(APPEND pictures ${picture})
      install(FILES ${picture} DESTINATION ${icons}/${size}x${size}/apps COMPONENT player)
    endforeach()
    add_custom_target(icons ALL DEPENDS ${pictures})
  endif()
endif()
