using System.Xml;
using Assay.Model;

namespace Assay.Formats.Lists.Xml;

/// <summary>
/// Reads a publisher's XML element by element, in memory no more than one at a time. What is hostile ends in a fault: a document
/// type declaration, nesting deeper than any list has, a record without end.
/// </summary>
internal sealed class ListXml : IDisposable
{
    /// <summary>Levels below a record. The deepest real one, OFAC's advanced XML, has nine.</summary>
    private const int MostDepth = 32;

    private static XmlReaderSettings Settings(long mostCharacters) =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = mostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = false,
        };

    private readonly OpenPart _part;
    private readonly XmlReader _xml;
    private readonly IReadOnlySet<string>? _passOver;
    private bool _inRecord;

    private ListXml(OpenPart part, IReadOnlySet<string>? passOver)
    {
        _part = part;
        _passOver = passOver;
        try
        {
            // Takes the first bytes already, which may be no text.
            _xml = XmlReader.Create(part.Stream, Settings(part.Stream.MostBytes));
        }
        catch (XmlException e)
        {
            throw Fault(e);
        }
    }

    /// <summary>
    /// The elements of these names, each with all below it, in the order of the file; wherever in the tree they stand, but for
    /// those that stand within another. All else is passed over. At the end the part is finished.
    /// </summary>
    /// <param name="part">The file.</param>
    /// <param name="names">Names of elements.</param>
    /// <param name="passOver">
    /// Elements that are not looked into, within the others or between them: for a format that is read in several passes.
    /// </param>
    public static IEnumerable<XmlRecord> Records(
        OpenPart part,
        IReadOnlySet<string> names,
        IReadOnlySet<string>? passOver = null
    )
    {
        using var xml = new ListXml(part, passOver);
        while (xml.Next(names) is { } record)
            yield return record;
        part.Finish();
    }

    private XmlRecord? Next(IReadOnlySet<string> names)
    {
        try
        {
            while (Step())
            {
                if (_xml.NodeType == XmlNodeType.Element && names.Contains(_xml.LocalName))
                {
                    var record = Element();
                    _part.Stream.RecordEnds();
                    return record;
                }
                if (_xml.Depth > MostDepth)
                    throw ListFault.Deep(_part.File.Path, Line);
            }
            return null;
        }
        catch (XmlException e)
        {
            throw Fault(e);
        }
    }

    private AssayException Fault(XmlException e) =>
        e.Message.Contains("DTD", StringComparison.Ordinal)
            ? ListFault.Dtd(_part.File.Path, e)
            : ListFault.Xml(_part.File.Path, e.LineNumber > 0 ? e.LineNumber : null, e);

    /// <summary>The next node, but for elements that are passed over.</summary>
    private bool Step()
    {
        var has = _xml.Read();
        if (_passOver is null)
            return has;
        while (has && _xml.NodeType == XmlNodeType.Element && _passOver.Contains(_xml.LocalName))
        {
            _xml.Skip();
            if (!_inRecord)
                _part.Stream.RecordEnds();
            has = !_xml.EOF;
        }
        return has;
    }

    private long Line => ((IXmlLineInfo)_xml).LineNumber;

    /// <summary>The element the reader stands at; leaves it at the element's end.</summary>
    private XmlRecord Element()
    {
        var root = Start();
        if (_xml.IsEmptyElement)
            return root;
        var open = new Stack<XmlRecord>();
        open.Push(root);
        _inRecord = true;
        while (Step())
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element:
                    var child = Start();
                    open.Peek().Add(child);
                    if (_xml.IsEmptyElement)
                        break;
                    if (open.Count >= MostDepth)
                        throw ListFault.Deep(_part.File.Path, Line);
                    open.Push(child);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open.Peek().AddText(_xml.Value);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    if (open.Count == 0)
                    {
                        _inRecord = false;
                        return root;
                    }
                    break;
            }
        }
        throw new XmlException("The document ends within a record.", null, (int)Line, 1);
    }

    private XmlRecord Start()
    {
        var element = new XmlRecord(_xml.LocalName, Line);
        if (_xml.HasAttributes)
        {
            while (_xml.MoveToNextAttribute())
            {
                if (_xml.Prefix is not "xmlns" && _xml.LocalName is not "xmlns")
                    element.Add(_xml.LocalName, _xml.Value);
            }
            _xml.MoveToElement();
        }
        return element;
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();
}
