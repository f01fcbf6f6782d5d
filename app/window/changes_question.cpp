// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/changes_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace bitdistill {

namespace {
struct ChangesQuestion {
    Q_DECLARE_TR_FUNCTIONS(ChangesQuestion)
};
}  // namespace

void askAboutChanges(Session& session, const QString& what, QWidget* parent) {
    const bool finished = session.state() == Session::State::finished;
    const QString question =
        finished ? ChangesQuestion::tr(
                       "Since %1 began, this has changed: %2.\n\nNothing is left to train, and its models stay as they "
                       "are. Record the change in the run's files, so that it is not asked about again?")
                 : ChangesQuestion::tr(
                       "Since %1 began, this has changed: %2.\n\nGo on with it as it is now? The model will then be "
                       "one that no recipe describes; the run's files record the change.");
    auto* box = new QMessageBox(QMessageBox::Question, ChangesQuestion::tr("The run began with something else"),
                                question.arg(session.name(), what), QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("changesQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* goOn = box->addButton(
        finished ? ChangesQuestion::tr("Record the change") : ChangesQuestion::tr("Go on with the changes"),
        QMessageBox::AcceptRole);
    QPushButton* leave = box->addButton(ChangesQuestion::tr("Leave the run as it is"), QMessageBox::RejectRole);
    goOn->setObjectName(QStringLiteral("acceptChanges"));
    leave->setObjectName(QStringLiteral("leaveRun"));
    goOn->setAccessibleName(goOn->text());
    leave->setAccessibleName(leave->text());
    box->setDefaultButton(leave);
    QObject::connect(goOn, &QPushButton::clicked, &session,
                     [&session, path = session.path()] { session.resumeRun(path, true); });
    box->open();
}

}  // namespace bitdistill
