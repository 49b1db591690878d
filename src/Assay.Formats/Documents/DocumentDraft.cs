using System.Text;
using Assay.Model;
using Assay.Readings.Texts;

namespace Assay.Formats.Documents;

/// <summary>
/// A document while it is read: blocks are added in reading order, and the text grows by the one rule of layout. Blocks are parted by an empty
/// line, items of one list and rows of one table by a line break; within a block there are single blanks and no line breaks.
/// </summary>
/// <param name="name">The file as the user named it.</param>
internal sealed class DocumentDraft(string name)
{
    /// <summary>Blocks at the head among which the byline stands.</summary>
    private const int Head = 12;

    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private readonly TextCleaner _cleaner = new();
    private bool _beginsAnew;

    /// <summary>The file as the user named it.</summary>
    public string Name => name;

    /// <inheritdoc cref="Document.Format"/>
    public string Format { get; set; } = "text";

    /// <inheritdoc cref="Document.Written"/>
    public LocalDate? Written { get; set; }

    /// <summary>The day the file says it was made, which is used where nothing better is known.</summary>
    public LocalDate? Made { get; set; }

    /// <inheritdoc cref="Document.Publisher"/>
    public string? Publisher { get; set; }

    /// <inheritdoc cref="Document.Address"/>
    public string? Address { get; set; }

    /// <inheritdoc cref="Document.Encoding"/>
    public string? Encoding { get; set; }

    /// <inheritdoc cref="Document.Pages"/>
    public int Pages { get; set; }

    /// <summary>What was odd.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The blocks so far.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Whether there is a title already.</summary>
    public bool HasTitle { get; private set; }

    /// <summary>How much was done, for whoever watches that something comes of the file.</summary>
    public int Progress => Volatile.Read(ref _progress);

    private int _progress;

    /// <summary>Tells that the reader gets on.</summary>
    public void Advance() => Interlocked.Increment(ref _progress);

    /// <summary>Adds a block, cleaned; one without a letter of text is left out.</summary>
    public void Add(BlockKind kind, ReadOnlySpan<char> raw, int? page = null)
    {
        if (kind == BlockKind.Title && HasTitle)
            kind = BlockKind.Heading;
        Append(kind, _cleaner.Clean(raw), page);
    }

    /// <summary>Adds a row of a table; one of empty cells is left out.</summary>
    public void AddRow(IReadOnlyList<string> cells, int? page = null)
    {
        var row = new StringBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                row.Append('\t');
            row.Append(_cleaner.Clean(cells[i]));
        }
        var text = row.ToString().AsSpan().TrimEnd('\t');
        if (!text.IsWhiteSpace())
            Append(BlockKind.TableRow, text, page);
    }

    /// <summary>A list or table ends: what follows is another, parted by an empty line.</summary>
    public void EndGroup() => _beginsAnew = true;

    // Only at the head: the day under a title is the text's, one under a picture is the picture's.
    private LocalDate? DayOfByline(string text) =>
        _blocks
            .Take(Head)
            .Where(b => b.Kind == BlockKind.Byline)
            .Select(b => DayInWords.Of(b.Span.In(text)))
            .FirstOrDefault(d => d is not null);

    private void Append(BlockKind kind, ReadOnlySpan<char> text, int? page)
    {
        if (text.IsEmpty)
            return;
        if (_blocks.Count > 0)
        {
            var isWithin =
                kind is BlockKind.ListItem or BlockKind.TableRow && _blocks[^1].Kind == kind && !_beginsAnew;
            _text.Append(isWithin ? "\n" : "\n\n");
        }
        _beginsAnew = false;
        HasTitle |= kind == BlockKind.Title;
        _blocks.Add(new Block(kind, new TextSpan(_text.Length, text.Length), page));
        _text.Append(text);
        Advance();
    }

    /// <summary>What became of it.</summary>
    /// <exception cref="AssayException">There is no text (AS6007).</exception>
    public Document ToDocument(ContentHash hash)
    {
        if (_blocks.Count == 0)
            throw DocumentFaults.NoText(name);
        var text = _text.ToString();
        _text.Clear();
        return new Document(name, text, _blocks, hash)
        {
            Format = Format,
            Language = LanguageGuess.Of(text),
            Written = Written ?? DayOfByline(text) ?? Made,
            Publisher = Publisher,
            Address = Address,
            Encoding = Encoding,
            Pages = Pages,
        };
    }
}
