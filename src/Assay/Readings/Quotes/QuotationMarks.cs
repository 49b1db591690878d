using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>
/// Pairs the quotation marks of a text, block by block: of every style, within each other, and where one of the two is missing. Apostrophes,
/// inches and minutes are left alone.
/// </summary>
internal sealed class QuotationMarks
{
    // How far a single mark looks for the one that closes it: a few long sentences. It also bounds the work.
    private const int LongestSingle = 150;

    // Deeper nesting than this is broken text.
    private const int Deepest = 8;

    private readonly TokenizedText _text;
    private readonly List<Quotation> _found = [];
    private readonly List<(char Mark, int Token)> _open = [];
    private int _first;
    private int _end;
    private int _lastAfter;

    private QuotationMarks(TokenizedText text) => _text = text;

    /// <summary>Finds all, in the order of their beginnings; those that begin together the longer first.</summary>
    public static List<Quotation> Find(TokenizedText text)
    {
        var marks = new QuotationMarks(text);
        var sentences = text.Sentences;
        var i = 0;
        while (i < sentences.Length)
        {
            var block = sentences[i].Block;
            var first = sentences[i].First;
            while (i < sentences.Length && sentences[i].Block == block)
                i++;
            marks.ReadBlock(first, sentences[i - 1].End, block);
        }
        return marks._found;
    }

    private void ReadBlock(int first, int end, int block)
    {
        (_first, _end, _lastAfter) = (first, end, first);
        _open.Clear();
        var begin = _found.Count;
        var letters = _text.Text;
        var tokens = _text.Tokens;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Sign)
                continue;
            switch (letters[tokens[i].Start])
            {
                case '"':
                    Straight(i, block);
                    break;
                case '“':
                    if (IsOpen('„'))
                        Close('„', i, block);
                    else
                        Push('“', i);
                    break;
                case '„' or '«' or '‹':
                    Push(letters[tokens[i].Start], i);
                    break;
                case '”':
                    Curly(i, block);
                    break;
                case '»':
                    if (!Close('«', i, block))
                        Unopened(i, block);
                    break;
                case '›':
                    Close('‹', i, block);
                    break;
                case '‘' or '‚':
                    if (ClosesSingle(i))
                        Push('‘', i);
                    break;
                case '’' or '\'':
                    Single(i, block);
                    break;
            }
        }
        Unclosed(block);
        if (_found.Count - begin > 1)
            Order(begin);
    }

    private void Order(int begin)
    {
        _found.Sort(
            begin,
            _found.Count - begin,
            Comparer<Quotation>.Create(
                (a, b) => a.Open != b.Open ? a.Open.CompareTo(b.Open) : b.After.CompareTo(a.After)
            )
        );
        // How deep each stands, now that all are known.
        var ends = new Stack<int>();
        for (var i = begin; i < _found.Count; i++)
        {
            while (ends.Count > 0 && ends.Peek() <= _found[i].Open)
                ends.Pop();
            _found[i] = _found[i] with { Depth = ends.Count };
            ends.Push(_found[i].After);
        }
    }

    private void Straight(int i, int block)
    {
        var tokens = _text.Tokens;
        var afterNumber = i > _first && !tokens[i].IsAfterBlank && tokens[i - 1].Kind == TokenKind.Number;
        var isOpen = IsOpen('"') || IsOpen('“') || IsOpen('„');
        if (isOpen && !(BlankBefore(i) && !BlankBehind(i) && !IsOpen('"') && !IsOpen('„')))
        {
            if (!Close('"', i, block) && !Close('“', i, block))
                Close('„', i, block);
        }
        else if (!afterNumber)
            Push('"', i);
    }

    private void Curly(int i, int block)
    {
        if (Close('“', i, block) || Close('„', i, block) || Close('"', i, block))
            return;
        if (BlankBefore(i) && !BlankBehind(i))
            Push('“', i);
        else
            Unopened(i, block);
    }

    private void Single(int i, int block)
    {
        var tokens = _text.Tokens;
        if (!BlankBefore(i))
        {
            var closes = IsOpen('‘') && !InWord(i) && !IsPossessive(i);
            if (closes)
                Close('‘', i, block);
        }
        else if (_text.Is(i, '\'') && i + 1 < _end && tokens[i + 1].Kind == TokenKind.Word && ClosesSingle(i))
            Push('‘', i);
    }

    // An apostrophe behind an s, with a mark further on that closes better.
    private bool IsPossessive(int i)
    {
        var tokens = _text.Tokens;
        if (
            _text.Text[tokens[i - 1].End - 1] is not ('s' or 'S')
            || i + 1 >= _end
            || tokens[i + 1].Kind != TokenKind.Word
        )
            return false;
        for (var next = i + 1; next < Math.Min(_end, i + LongestSingle); next++)
        {
            if (_text.Is(next, '‘'))
                return false;
            if ((_text.Is(next, '’') || _text.Is(next, '\'')) && !BlankBefore(next) && !InWord(next))
                return true;
        }
        return false;
    }

    private bool ClosesSingle(int i)
    {
        if (BlankBehind(i))
            return false;
        for (var next = i + 2; next < Math.Min(_end, i + LongestSingle); next++)
        {
            if ((_text.Is(next, '’') || _text.Is(next, '\'')) && !BlankBefore(next) && !InWord(next))
                return true;
        }
        return false;
    }

    private bool InWord(int i) =>
        i + 1 < _end && !_text[i + 1].IsAfterBlank && _text[i + 1].Kind != TokenKind.Sign;

    private bool BlankBefore(int i) =>
        i == _first
        || _text[i].IsAfterBlank
        || _text[i - 1].Kind == TokenKind.Sign
            && _text.Text[_text[i - 1].Start]
                is '('
                    or '['
                    or '—'
                    or '–'
                    or '“'
                    or '"'
                    or '«'
                    or '„'
                    or '‘'
                    or '/';

    private bool BlankBehind(int i) => i + 1 >= _end || _text[i + 1].IsAfterBlank;

    private void Push(char mark, int token)
    {
        if (_open.Count < Deepest)
            _open.Add((mark, token));
    }

    private bool IsOpen(char mark)
    {
        foreach (var (open, _) in _open)
        {
            if (open == mark)
                return true;
        }
        return false;
    }

    private bool Close(char mark, int token, int block)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Mark != mark)
                continue;
            var open = _open[i].Token;
            // What was opened within and not closed is given up.
            _open.RemoveRange(i, _open.Count - i);
            if (token > open + 1)
                Add(new Quotation(open, open + 1, token, token + 1, block, i));
            return true;
        }
        return false;
    }

    private void Add(Quotation quotation)
    {
        _found.Add(quotation);
        _lastAfter = Math.Max(_lastAfter, quotation.After);
    }

    // A closing mark alone: the piece begins with its sentence, or behind the quote before.
    private void Unopened(int token, int block)
    {
        if (_open.Count > 0)
            return;
        var first = Math.Max(
            token - 1 >= _first ? _text.Sentences[_text.SentenceAt(_text[token - 1].Start)].First : token,
            _lastAfter
        );
        // A quote of several sentences at the head of its paragraph.
        if (_lastAfter == _first)
            first = _first;
        if (token > first)
            Add(new Quotation(first, first, token, token + 1, block, 0));
    }

    // An opening mark alone: up to the end of the block. Single marks need their other half.
    private void Unclosed(int block)
    {
        foreach (var (mark, token) in _open)
        {
            if (mark is '‘' or '‹' || token + 1 >= _end)
                continue;
            Add(new Quotation(token, token + 1, _end, _end, block, 0));
            break;
        }
    }
}
