//! Builds the tree of a page, once, with a limit on its depth, its elements and its attributes while it is built.
//! Never more work than the page is long: html5ever looks through all open elements at each tag, so a gate before it
//! bounds their depth. Tags and text are cut by ourselves, which takes a fraction of the time; the tree is html5ever's.

mod doctype;
mod names;
mod raw_text;
mod references;
mod tag;
#[cfg(test)]
mod tests;
mod tokens;

use super::{ExtractError, Limits};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeBuilder, TreeBuilderOpts, TreeSink};
use html5ever::{Attribute, LocalName, QualName, local_name};
use scraper::{Html, HtmlTreeSink};
use std::borrow::Cow;
use std::cell::{Cell, Ref};
use tokens::Tokenizer;

/// Names a node of the tree.
pub(super) type NodeId = <HtmlTreeSink as TreeSink>::Handle;

/// Parses a page.
pub(super) fn parse(html: &str, limits: &Limits) -> Result<Html, ExtractError> {
    let source = tokens::source(html);
    let (gate, widest) = Tokenizer::new(&source, Gate::new(limits), limits.attributes_of_a_tag).run();
    if widest > limits.attributes_of_a_tag {
        return Err(ExtractError::TooManyAttributes(widest));
    }
    gate.finish()
}

/// Elements that hold no elements: they never make the tree deeper.
fn is_leaf(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("area")
            | local_name!("base")
            | local_name!("br")
            | local_name!("col")
            | local_name!("embed")
            | local_name!("hr")
            | local_name!("img")
            | local_name!("input")
            | local_name!("link")
            | local_name!("meta")
            | local_name!("param")
            | local_name!("source")
            | local_name!("track")
            | local_name!("wbr")
            | local_name!("script")
            | local_name!("style")
            | local_name!("textarea")
            | local_name!("title")
            | local_name!("noscript")
            | local_name!("iframe")
            | local_name!("noembed")
            | local_name!("noframes")
            | local_name!("xmp")
    )
}

/// Stands between tokenizer and tree builder: closes at once whatever was opened too deep, and holds back what is inside.
struct Gate {
    builder: TreeBuilder<NodeId, CountingSink>,
    limits: Limits,
    /// Elements that were closed at once and whose end tags are still to come.
    closed: Cell<usize>,
    /// At how many created elements the depth must be looked at again: each makes the tree at most one deeper.
    look_at: Cell<usize>,
    /// Too many elements: nothing more goes in.
    full: Cell<bool>,
}

impl Gate {
    fn new(limits: &Limits) -> Gate {
        let sink = CountingSink {
            inner: HtmlTreeSink::new(Html::new_document()),
            last: Cell::new(None),
            elements: Cell::new(0),
            attributes: Cell::new(0),
        };
        Gate {
            builder: TreeBuilder::new(sink, TreeBuilderOpts::default()),
            limits: *limits,
            closed: Cell::new(0),
            look_at: Cell::new(limits.depth / 2),
            full: Cell::new(false),
        }
    }

    /// The tree, where it is within the limits.
    fn finish(self) -> Result<Html, ExtractError> {
        let (sink, limits) = (self.builder.sink, self.limits);
        if sink.elements.get() > limits.elements {
            return Err(ExtractError::TooManyElements(limits.elements));
        }
        if sink.attributes.get() > limits.attributes {
            return Err(ExtractError::TooManyAttributes(sink.attributes.get()));
        }
        Ok(sink.inner.finish())
    }

    fn process_tag(&self, tag: Tag, line_number: u64) -> TokenSinkResult<NodeId> {
        if is_leaf(&tag.name) {
            return self.builder.process_token(Token::TagToken(tag), line_number);
        }
        let closed = self.closed.get();
        if closed > 0 {
            self.closed.set(if tag.kind == TagKind::StartTag { closed + 1 } else { closed - 1 });
            return TokenSinkResult::Continue;
        }
        let end_tag = (tag.kind == TagKind::StartTag && self.builder.sink.elements.get() >= self.look_at.get())
            .then(|| Tag { kind: TagKind::EndTag, self_closing: false, attrs: Vec::new(), ..tag.clone() });
        let result = self.builder.process_token(Token::TagToken(tag), line_number);
        let Some(end_tag) = end_tag else { return result };
        let depth = self.depth_of_last();
        if depth < self.limits.depth {
            self.look_at.set(self.builder.sink.elements.get() + self.limits.depth - depth - 1);
            return result;
        }
        self.closed.set(1);
        self.builder.process_token(Token::TagToken(end_tag), line_number)
    }

    /// The depth of the element that was put in last.
    fn depth_of_last(&self) -> usize {
        let html = self.builder.sink.inner.0.borrow();
        let last = self.builder.sink.last.get().and_then(|id| html.tree.get(id));
        last.map_or(0, |node| node.ancestors().count())
    }

    fn is_full(&self) -> bool {
        let sink = &self.builder.sink;
        if sink.elements.get() > self.limits.elements || sink.attributes.get() > self.limits.attributes {
            self.full.set(true);
        }
        self.full.get()
    }
}

impl TokenSink for Gate {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line_number: u64) -> TokenSinkResult<NodeId> {
        match token {
            Token::TagToken(tag) if !self.is_full() => self.process_tag(tag, line_number),
            Token::CharacterTokens(_) | Token::NullCharacterToken if !self.is_full() => {
                self.builder.process_token(token, line_number)
            }
            Token::DoctypeToken(_) | Token::EOFToken => self.builder.process_token(token, line_number),
            // Comments, too: a page of nothing else would make a tree of a million nodes.
            _ => TokenSinkResult::Continue,
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// scraper's tree sink, counting.
struct CountingSink {
    inner: HtmlTreeSink,
    last: Cell<Option<NodeId>>,
    elements: Cell<usize>,
    attributes: Cell<usize>,
}

impl CountingSink {
    fn note(&self, child: &NodeOrText<NodeId>) {
        if let NodeOrText::AppendNode(id) = child {
            self.last.set(Some(*id));
        }
    }
}

impl TreeSink for CountingSink {
    type Output = Html;
    type Handle = NodeId;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Html {
        self.inner.finish()
    }
    fn parse_error(&self, _: Cow<'static, str>) {}
    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.inner.set_quirks_mode(mode);
    }
    fn get_document(&self) -> NodeId {
        self.inner.get_document()
    }
    fn same_node(&self, x: &NodeId, y: &NodeId) -> bool {
        x == y
    }
    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Ref<'a, QualName> {
        self.inner.elem_name(target)
    }
    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> NodeId {
        self.elements.set(self.elements.get() + 1);
        self.attributes.set(self.attributes.get() + attributes.len());
        self.inner.create_element(name, attributes, flags)
    }
    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.inner.create_comment(text)
    }
    fn create_pi(&self, target: StrTendril, data: StrTendril) -> NodeId {
        self.inner.create_pi(target, data)
    }
    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.note(&child);
        self.inner.append(parent, child);
    }
    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        self.note(&child);
        self.inner.append_before_sibling(sibling, child);
    }
    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        self.note(&child);
        self.inner.append_based_on_parent_node(element, previous, child);
    }
    fn append_doctype_to_document(&self, name: StrTendril, public_id: StrTendril, system_id: StrTendril) {
        self.inner.append_doctype_to_document(name, public_id, system_id);
    }
    fn remove_from_parent(&self, target: &NodeId) {
        self.inner.remove_from_parent(target);
    }
    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        self.inner.reparent_children(node, new_parent);
    }
    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        self.attributes.set(self.attributes.get() + attributes.len());
        self.inner.add_attrs_if_missing(target, attributes);
    }
    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        self.inner.get_template_contents(target)
    }
    fn mark_script_already_started(&self, _: &NodeId) {}
}
