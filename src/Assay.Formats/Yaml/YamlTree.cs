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
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            var documents = 0;
            while (parser.MoveNext())
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
        }
        catch (YamlException e)
        {
            ReportSyntax(text, e, log);
            return null;
        }
        if (builder.Root is null)
            log.Report(
                log.Codes.Unreadable,
                Severity.Error,
                "the file holds nothing but comments. Write a document by docs/."
            );
        return builder.Root;
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
        var message = IndentedByTab(text, e.Start.Line)
            ? "the line is indented by a tab, which YAML does not allow; nothing was read. Use spaces."
            : $"this is not YAML ({Reason(e)}); nothing was read. Check indentation, colons, brackets and quotes here and in the line above.";
        log.Report(log.Codes.Syntax, Severity.Error, log.PlaceOf(At(e.Start), null), message);
    }

    private static string Reason(YamlException e) => Quoting.Visible(e.Message.TrimEnd('.'), 160);

    private static bool IndentedByTab(string text, long line)
    {
        var current = 1L;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (current++ != line)
                continue;
            var content = text.AsSpan()[range];
            var indent = content[..^content.TrimStart().Length];
            return indent.Contains('\t');
        }
        return false;
    }
}
