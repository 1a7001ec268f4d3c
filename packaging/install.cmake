# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation consists of, and the Debian package that CPack makes of it.
include(GNUInstallDirs)

set(PERENNIAL_APP_ID io.github.perennial_saas.Perennial)
set(PERENNIAL_PACKAGING ${CMAKE_CURRENT_LIST_DIR})

install(TARGETS perennial RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(UNIX AND NOT APPLE)
    install(FILES ${PERENNIAL_PACKAGING}/${PERENNIAL_APP_ID}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${PERENNIAL_PACKAGING}/${PERENNIAL_APP_ID}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PERENNIAL_PACKAGING}/perennial-mime.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME perennial.xml)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/perennial.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${PERENNIAL_APP_ID}.svg)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/perennial.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
        RENAME application-x-perennial.svg)
    install(FILES ${PERENNIAL_PACKAGING}/copyright ${PROJECT_SOURCE_DIR}/README.md
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/perennial)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME perennial)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Perennial project")
set(CPACK_PACKAGE_CONTACT "The Perennial project <perennial@perennial-saas.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "sales figures of a subscription company from CSV exports")
set(CPACK_PACKAGE_DESCRIPTION "Reads the CSV exports of billing, CRM, advertising and web analytics tools and shows how
recurring revenue grows, who leaves and why, how fast acquisition pays back and
where the funnel leaks; exports charts and a board pack. Works without a network:
a company is one file.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
include(CPack)
