using System.Xml;

namespace Assay.Formats.Lists.Tables;

/// <summary>Reads the XML files within spreadsheets; what is wrong with one becomes a fault of the spreadsheet.</summary>
internal static class SheetXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ListLimits.FileBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>Opens one; takes its first bytes already, which may be no text.</summary>
    public static XmlReader Open(EntryStream content, string path) =>
        Step(path, () => XmlReader.Create(content, Settings));

    /// <summary>Does a step of reading; what is wrong with the XML or the archive becomes a fault.</summary>
    public static T Step<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw ListFault.Dtd(path, e);
        }
        catch (XmlException e)
        {
            throw ListFault.Xml(path, null, e);
        }
        catch (InvalidDataException e)
        {
            throw SpreadsheetFault.Damaged(path, e);
        }
    }
}
