using Assay.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Assay.Formats.Yaml;

/// <summary>
/// YAML text to a tree, from the parser's events. The library's own object model is left alone: it resolves tags and
/// anchors, which we refuse, and costs twice the time.
/// </summary>
internal static class YamlTree
{
    public static YamlNode? Build(string text, YamlTreeBuilder builder, ReadingLog log)
    {
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        var documents = 0;
        while (Moves(parser, text, log))
        {
            if (parser.Current is DocumentStart start && ++documents > 1)
            {
                Refuse(
                    log,
                    start.Start,
                    "a second document begins here ('---'); nothing was read. Keep one document a file."
                );
                return null;
            }
            if (!Take(parser.Current!, builder, log))
                return null;
        }
        if (log.HasErrors)
            return null;
        if (builder.Root is null)
            log.Report(
                log.Codes.Unreadable,
                Severity.Error,
                "the file holds nothing but comments; nothing was read. Write something or name another file."
            );
        return builder.Root;
    }

    private static bool Moves(Parser parser, string text, ReadingLog log)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException e)
        {
            ReportSyntax(text, e, log);
        }
        catch (Exception e)
            when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // Some broken texts (a colon at the end of a flow map, for one) make the scanner throw what is meant for mistakes in code.
            var place = parser.Current is { } last
                ? log.PlaceOf(At(last.End), null)
                : new InputPlace(log.File);
            log.Report(
                log.Codes.Syntax,
                Severity.Error,
                place,
                "this is not YAML; nothing was read. Check indentation, colons, brackets and quotes after this place."
            );
        }
        return false;
    }

    private static bool Take(ParsingEvent current, YamlTreeBuilder builder, ReadingLog log)
    {
        var position = At(current.Start);
        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
            return Refuse(
                log,
                current.Start,
                "anchors and aliases (& and *) are not accepted; nothing was read. Write the value out where it belongs, or put the text in quotes."
            );
        if (current is NodeEvent { Tag.IsEmpty: false })
            return Refuse(
                log,
                current.Start,
                "tags (!) are not accepted; nothing was read. Take it out, or put the text in quotes."
            );
        switch (current)
        {
            case Scalar scalar:
                return builder.Scalar(position, scalar.Value, scalar.Style != ScalarStyle.Plain);
            case MappingStart:
                return builder.StartMap(position);
            case SequenceStart:
                return builder.StartSequence(position);
            case MappingEnd or SequenceEnd:
                builder.End();
                return true;
            default:
                return true;
        }
    }

    private static YamlPosition At(Mark mark) => new(mark.Line, mark.Column);

    private static bool Refuse(ReadingLog log, Mark mark, string message)
    {
        log.Report(log.Codes.Refused, Severity.Error, log.PlaceOf(At(mark), null), message);
        return false;
    }

    private static void ReportSyntax(string text, YamlException e, ReadingLog log)
    {
        if (LineIndentedByTab(text, e) is { } line)
        {
            log.Report(
                log.Codes.Syntax,
                Severity.Error,
                new InputPlace(log.File, line, 1),
                "the line is indented by a tab, which YAML does not allow; nothing was read. Use spaces."
            );
            return;
        }
        var advice = e.Message.Contains("plain scalar", StringComparison.Ordinal)
            ? "Text that holds a colon goes in quotes, and the fields of one map begin in one column."
            : "Check indentation, colons, brackets and quotes here and in the line above.";
        var message =
            $"this is not YAML ({Quoting.Visible(e.Message.TrimEnd('.'), 160)}); nothing was read. {advice}";
        log.Report(log.Codes.Syntax, Severity.Error, log.PlaceOf(At(e.Start), null), message);
    }

    // The scanner names the line where the map began that the tab broke, or the line itself.
    private static long? LineIndentedByTab(string text, YamlException e)
    {
        var speaksOfTab = e.Message.Contains("tab", StringComparison.Ordinal);
        var line = 0L;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            if (line < e.Start.Line)
                continue;
            if (line > e.Start.Line && !speaksOfTab)
                return null;
            var content = text.AsSpan()[range];
            if (content[..^content.TrimStart().Length].Contains('\t'))
                return line;
        }
        return null;
    }
}
