# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --install build/release --prefix PREFIX`: the programs, the data they bring along, desktop files. The modules that hold
# sentencepiece, LibTorch and libcurl are installed where engine/text, engine/train and engine/hub declare them, to lib/bitdistill,
# which the programs look into.

foreach(program bitdistill bitdistill-workbench)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
install(FILES README.md LICENSE CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY resources/ DESTINATION ${CMAKE_INSTALL_DATADIR}/bitdistill
  PATTERN "*.qrc" EXCLUDE PATTERN "CMakeLists.txt" EXCLUDE PATTERN "screenshots" EXCLUDE)

if(WORKBENCH_GUI)
  install(FILES packaging/bitdistill-workbench.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES packaging/org.bitdistill.Workbench.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES packaging/bitdistill-recipe.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES packaging/bitdistill-workbench.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
