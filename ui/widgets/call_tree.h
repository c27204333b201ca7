#pragma once
#include "ui/widgets/theme.h"
#include <QStandardItemModel>
#include <QTreeView>
#include <vector>

namespace ballast::ui {

/// One call as it will be made, decoded.
struct CallNode {
    QString contract;                                   ///< "Uniswap v3 router"
    QString function;                                   ///< "exactInputSingle"
    QString sentence;                                   ///< what it does, with its amounts
    QString address;                                    ///< grouped in full, one level down
    std::vector<std::pair<QString, QString>> arguments; ///< name and value, one level down
    QString raw;                                        ///< hex, at the end
    std::vector<CallNode> calls;                        ///< made inside
};

/// Contract, function in mono, sentence. The first level is open; addresses, arguments and raw hex lie one level down.
class CallTree : public QTreeView {
    Q_OBJECT
public:
    explicit CallTree(QWidget* parent = nullptr);
    void set(const std::vector<CallNode>& calls); ///< folds all but the first level again
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    void add(QStandardItem* parent, const CallNode& call, int number);
    QStandardItemModel* m_model;
};

} // namespace ballast::ui
