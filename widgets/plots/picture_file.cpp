// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/picture_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include "engine/base/open_to_write.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlotPanel)
};

}  // namespace

QString savePicture(const QString& path, const std::function<QString(QFileDevice& file, const QString& ending)>& write,
                    const QStringList& endings) {
    const auto failure = [&](const QString& reason) {
        return Words::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), reason);
    };
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!endings.contains(ending))
        return failure(Words::tr("unknown ending. Use .%1").arg(endings.join(QStringLiteral(", ."))));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) return failure(Words::tr("the folder does not exist"));
    if (const QString reason = linkInPlace(QFileInfo(path).absolutePath(), path); !reason.isEmpty())
        return failure(reason);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return failure(file.errorString());
    if (const QString reason = write(file, ending); !reason.isEmpty()) return failure(reason);
    return file.commit() ? QString() : failure(file.errorString());
}

QString linkInPlace(const QString& place, const QString& file) {
    try {
        require_own_place(QFile::encodeName(place).toStdString(), QFile::encodeName(file).toStdString(),
                          "choose another file");
    } catch (const Error& error) {
        return spokenError(error);
    }
    return {};
}

QString askPictureFile(QWidget* parent, const QString& name) {
    return QFileDialog::getSaveFileName(parent, Words::tr("Export %1").arg(name), QString(),
                                        Words::tr("Picture (*.png);;Page (*.pdf);;Drawing (*.svg);;Numbers (*.csv)"));
}

}  // namespace bitdistill
