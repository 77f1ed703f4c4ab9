// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemaccessible.h"

#include "windowactivation.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleObject>
#include <QAccessibleTextInterface>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// The item's `Accessible` attached object; nullptr when it has none.
// The class is private to Qt Quick, its properties are not. A control that learns of an assistive program while it is
// being created gets two of them, and Qt forgets the first.
const QObject *declarationsOf(const QObject *item)
{
    const QObjectList &all = item->children();
    const auto last = std::find_if(all.crbegin(), all.crend(),
                                   [](const QObject *child) { return child->inherits("QQuickAccessibleAttached"); });
    return last == all.crend() ? nullptr : *last;
}

/// Hidden from assistive programs, although its children are not.
bool isIgnored(const QObject *declarations)
{
    return declarations->property("ignored").toBool();
}

/// Qt's own objects provide the text of a field and the range of a bar.
bool isLeftToQt(const QObject *item)
{
    return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit") || item->inherits("QQuickScrollBar");
}

/// An item as presented to assistive programs. Qt 6.4's own object reports disabled items as enabled, labels as
/// focusable and every scope around the focus as focused, and its Press clicks nothing; later versions differ in each
/// of these. Here a press does the same as the space bar, so that it takes the same code path as the keyboard, once, in
/// each version.
///
/// An item describes itself with `Accessible.…` and may also have:
/// - `accessiblePressAction()` and the like: the actions that it offers without being a button;
/// - `liveDescription`: read on request, never announced, for what changes every second;
/// - `disabledReason`: the description while it is disabled.
class ItemAccessible : public QAccessibleObject, public QAccessibleActionInterface, public QAccessibleTextInterface
{
public:
    explicit ItemAccessible(QQuickItem *item)
        : QAccessibleObject(item)
    {
        // Qt announces the other states itself.
        QObject::connect(item, &QQuickItem::enabledChanged, item, [item] {
            QAccessible::State changed;
            changed.disabled = true;
            QAccessibleStateChangeEvent event(item, changed);
            QAccessible::updateAccessibility(&event);
        });
    }

    QQuickItem *item() const { return static_cast<QQuickItem *>(object()); }

    QAccessibleInterface *parent() const override
    {
        for (QQuickItem *above = item()->parentItem(); above; above = above->parentItem()) {
            // The window's root item is represented by the window.
            if (!above->parentItem())
                break;
            if (auto *accessible = QAccessible::queryAccessibleInterface(above))
                return accessible;
        }
        return QAccessible::queryAccessibleInterface(item()->window());
    }

    QAccessibleInterface *child(int index) const override { return children().value(index); }
    int childCount() const override { return int(children().size()); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(children().indexOf(const_cast<QAccessibleInterface *>(child)));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto all = children();
        for (auto child = all.crbegin(); child != all.crend(); ++child) {
            if (!(*child)->state().invisible && (*child)->rect().contains(x, y)) {
                QAccessibleInterface *within = (*child)->childAt(x, y);
                return within ? within : *child;
            }
        }
        return nullptr;
    }

    QWindow *window() const override { return item()->window(); }

    QRect rect() const override
    {
        if (!item()->window())
            return {};
        const QRectF inScene = item()->mapRectToScene({0, 0, item()->width(), item()->height()});
        return {item()->window()->mapToGlobal(inScene.topLeft().toPoint()), inScene.size().toSize()};
    }

    QAccessible::Role role() const override
    {
        const auto role = QAccessible::Role(declared("role").toInt());
        if (role != QAccessible::NoRole)
            return role;
        return item()->inherits("QQuickText") ? QAccessible::StaticText : QAccessible::Client;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name) {
            const QString name = declared("name").toString();
            return name.isEmpty() ? sheetTitle() : name;
        }
        if (kind != QAccessible::Description)
            return {};
        const QString reason = item()->isEnabled() ? QString() : item()->property("disabledReason").toString();
        const QString live = item()->property("liveDescription").toString();
        return !reason.isEmpty() ? reason : !live.isEmpty() ? live : declared("description").toString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const QQuickWindow *window = item()->window();
        state.invisible = !window || !window->isVisible() || !item()->isVisible() || qFuzzyIsNull(item()->opacity());
        state.offscreen = state.invisible || !window->geometry().intersects(rect());
        state.disabled = !item()->isEnabled();
        state.checkable = declared("checkable").toBool();
        state.checked = isCheckable() ? item()->property("checked").toBool() : declared("checked").toBool();
        state.pressed = declared("pressed").toBool();
        state.selectable = declared("selectable").toBool();
        state.selected = declared("selected").toBool();
        state.readOnly = isText();
        state.focusable
            = item()->isEnabled() && !isText() && (declared("focusable").toBool() || item()->activeFocusOnTab());
        // Scopes and dialogs have the focus together with their contents; only one item has the keyboard focus.
        const QQuickItem *focused = window ? window->activeFocusItem() : nullptr;
        state.focused = focused == item() || (declared("focused").toBool() && !item()->isAncestorOf(focused));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        switch (type) {
        case QAccessible::ActionInterface:
            return static_cast<QAccessibleActionInterface *>(this);
        case QAccessible::TextInterface:
            return isText() ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
        default:
            return nullptr;
        }
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (!item()->isEnabled())
            return names;
        for (const QString &name :
             {pressAction(), toggleAction(), increaseAction(), decreaseAction(), scrollUpAction(), scrollDownAction(),
              scrollLeftAction(), scrollRightAction(), previousPageAction(), nextPageAction()}) {
            if (isOffered(name))
                names.append(name);
        }
        if (state().focusable)
            names.append(setFocusAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        if (isButton() && name != setFocusAction())
            pressSpace();
        else if (hasMethodFor(name))
            QMetaObject::invokeMethod(item(), methodFor(name));
        else
            item()->forceActiveFocus(Qt::OtherFocusReason);
    }

    QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

    // A text with its value, as it can be seen: who reads the window line by line would get the name alone.
    QString text(int start, int end) const override { return wholeText().mid(start, end - start); }
    int characterCount() const override { return int(wholeText().size()); }
    QRect characterRect(int /*offset*/) const override { return rect(); }
    QString attributes(int /*offset*/, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    // There is neither caret nor selection.
    int cursorPosition() const override { return -1; }
    void setCursorPosition(int /*position*/) override { }
    int offsetAtPoint(const QPoint & /*point*/) const override { return -1; }
    int selectionCount() const override { return 0; }
    void selection(int /*index*/, int *start, int *end) const override { *start = *end = 0; }
    void addSelection(int /*start*/, int /*end*/) override { }
    void removeSelection(int /*index*/) override { }
    void setSelection(int /*index*/, int /*start*/, int /*end*/) override { }
    void scrollToSubstring(int /*start*/, int /*end*/) override { }

private:
    QVariant declared(const char *name) const
    {
        const QObject *declarations = declarationsOf(item());
        return declarations ? declarations->property(name) : QVariant();
    }

    /// The title of a dialog. Qt sets it as the name of the popup only if an assistive program was active when the
    /// dialog was created.
    QString sheetTitle() const
    {
        const bool isSheet = item()->inherits("QQuickPopupItem") && item()->parent();
        return isSheet ? item()->parent()->property("title").toString() : QString();
    }

    QString wholeText() const
    {
        const QString description = text(QAccessible::Description);
        return description.isEmpty() ? text(QAccessible::Name) : text(QAccessible::Name) + u": "_s + description;
    }

    bool isButton() const { return item()->inherits("QQuickAbstractButton"); }
    bool isCheckable() const { return role() == QAccessible::CheckBox || role() == QAccessible::RadioButton; }
    bool isText() const { return role() == QAccessible::StaticText || role() == QAccessible::Heading; }

    bool isOffered(const QString &action) const
    {
        if (isButton())
            return action == pressAction() || (action == toggleAction() && role() == QAccessible::CheckBox);
        return hasMethodFor(action);
    }

    bool hasMethodFor(const QString &action) const
    {
        return item()->metaObject()->indexOfMethod(methodFor(action) + "()") >= 0;
    }

    /// Qt's naming convention for the functions that perform an item's accessible actions.
    static QByteArray methodFor(const QString &action) { return "accessible" + action.toLatin1() + "Action"; }

    void pressSpace()
    {
        const QPointer<QQuickItem> button = item();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_Space, Qt::NoModifier, u" "_s);
            if (button) // Pressing it may delete it.
                QCoreApplication::sendEvent(button, &event);
        }
    }

    QList<QAccessibleInterface *> children() const
    {
        QList<QAccessibleInterface *> found;
        collectChildren(*item(), found);
        return found;
    }

    static void collectChildren(const QQuickItem &item, QList<QAccessibleInterface *> &found)
    {
        for (QQuickItem *each : item.childItems()) {
            // Checked each time, because an existing object is kept when its item is ignored later.
            const QObject *declarations = declarationsOf(each);
            auto *accessible
                = declarations && isIgnored(declarations) ? nullptr : QAccessible::queryAccessibleInterface(each);
            if (accessible)
                found.append(accessible);
            else
                collectChildren(*each, found);
        }
    }
};

/// Whether Qt Quick exposes the item to assistive programs.
bool isMet(const QQuickItem *item)
{
    const QObject *declarations = declarationsOf(item);
    // The popup's item is exposed from the beginning, its attached object comes later.
    return declarations ? !isIgnored(declarations) : item->inherits("QQuickPopupItem");
}

// Qt calls this for each class of the object, the most derived one first, and handles QQuickPage and QQuickItem itself.
QAccessibleInterface *makeItemAccessible(const QString & /*className*/, QObject *object)
{
    auto *item = qobject_cast<QQuickItem *>(object);
    return item && isMet(item) && !isLeftToQt(item) ? new ItemAccessible(item) : nullptr;
}

} // namespace

void installItemAccessible()
{
    QAccessible::installFactory(makeItemAccessible);
    if (!qApp->findChild<WindowActivation *>())
        new WindowActivation(qApp);
}

} // namespace neobeat
