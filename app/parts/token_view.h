// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a FirstBatch: tokens as chips in reading order, those that carry loss filled and underlined. GUI thread.
#pragma once

#include <QTextBrowser>

#include "app/parts/first_batch.h"

namespace bitdistill {

class TokenView : public QTextBrowser {
    Q_OBJECT
  public:
    explicit TokenView(QWidget* parent = nullptr);
    void setBatch(const FirstBatch& batch);
    void setMessage(const QString& sentence);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void render();
    FirstBatch batch_;
    QString message_;
};

}  // namespace bitdistill
