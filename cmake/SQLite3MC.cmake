# SPDX-License-Identifier: GPL-3.0-or-later
# SQLite3 Multiple Ciphers as the drop-in libsqlite3.so.0 that Qt's QSQLITE driver then uses.
# The amalgamation comes from a pinned npm package; installer/sqlite.sh fetches and checks it.

set(TITLEDESK_SQLITE_DIR "${CMAKE_SOURCE_DIR}/build/_deps/sqlite3mc" CACHE PATH
    "Folder that holds sqlite3.c, sqlite3.h and sqlite3ext.h of SQLite3 Multiple Ciphers")
if(NOT EXISTS "${TITLEDESK_SQLITE_DIR}/sqlite3.c")
  execute_process(
    COMMAND bash "${CMAKE_SOURCE_DIR}/installer/sqlite.sh" "${TITLEDESK_SQLITE_DIR}"
    COMMAND_ERROR_IS_FATAL ANY)
endif()

add_library(sqlite3mc SHARED "${TITLEDESK_SQLITE_DIR}/sqlite3.c")
set_target_properties(sqlite3mc PROPERTIES
  OUTPUT_NAME sqlite3 SOVERSION 0 AUTOMOC OFF
  LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
target_include_directories(sqlite3mc SYSTEM PUBLIC "${TITLEDESK_SQLITE_DIR}")
target_compile_definitions(sqlite3mc PRIVATE
  SQLITE_THREADSAFE=1 SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_FTS5 SQLITE_ENABLE_RTREE
  SQLITE_ENABLE_STAT4 SQLITE_ENABLE_UNLOCK_NOTIFY SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_DBPAGE_VTAB
  SQLITE_TEMP_STORE=2 SQLITE_USE_URI=1 SQLITE_DQS=0
  SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_DEFAULT_LOOKASIDE=1200,600 # fewer locks and mallocs; nobody reads the figures
  CODEC_TYPE=CODEC_TYPE_CHACHA20)
target_compile_options(sqlite3mc PRIVATE -w -O2)
if(TITLEDESK_SANITIZE) # our own code is under test, and this file alone takes minutes
  target_compile_options(sqlite3mc PRIVATE -fno-sanitize=all)
endif()
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_compile_options(sqlite3mc PRIVATE -maes -msse4.2 -mpclmul)
endif()
target_link_libraries(sqlite3mc PRIVATE ${CMAKE_DL_LIBS} m)
