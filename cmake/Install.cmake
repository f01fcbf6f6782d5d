# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --install build/release --prefix PREFIX`: programs, the sentencepiece module, the sample's data, desktop files.

set(programs)
foreach(program bitdistill bitdistill-workbench)
  if(TARGET ${program})
    list(APPEND programs ${program})
  endif()
endforeach()
if(programs)
  install(TARGETS ${programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
