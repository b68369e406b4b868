using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Safety.Web.Limits.Letters;

/// <summary>
/// A letter as a PDF on A4 that a screen reader can read: its headings and paragraphs are marked as such (PDF/UA,
/// ISO 14289), and its language and title are said.
/// </summary>
internal sealed class LetterPdf : IDisposable
{
    private const double Margin = 71, FirstLine = 90, TextSize = 11;

    private readonly PdfDocument document = new();
    private readonly StructureBuilder structure;
    private readonly XFont text = LetterFonts.Of(TextSize), heading = LetterFonts.Of(12.5, bold: true);
    private PdfPage page = null!;
    private XGraphics canvas = null!;
    private double y;

    private LetterPdf()
    {
        document.Info.Title = LimitLetter.Title;
        document.ViewerPreferences.DisplayDocTitle = true;
        var accessible = UAManager.ForDocument(document);
        accessible.SetDocumentLanguage("en");
        structure = accessible.StructureBuilder;
        TurnPage();
    }

    /// <summary>The letter's bytes.</summary>
    /// <exception cref="InvalidOperationException">This machine has no font for letters.</exception>
    public static byte[] Write(LimitLetter letter)
    {
        using var pdf = new LetterPdf();
        pdf.Draw(letter);
        using var bytes = new MemoryStream();
        pdf.document.Save(bytes, closeStream: false);
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        canvas.Dispose();
        document.Dispose();
    }

    private void Draw(LimitLetter letter)
    {
        Block(PdfBlockLevelElementTag.Paragraph, text, letter.Day);
        Block(PdfBlockLevelElementTag.Paragraph, text, $"Our reference: {letter.Reference}", after: 24);
        Block(PdfBlockLevelElementTag.Heading1, LetterFonts.Of(16, bold: true), LimitLetter.Title, after: 10);
        Block(PdfBlockLevelElementTag.Paragraph, text, LimitLetter.Lead);
        foreach (var part in letter.Parts)
        {
            // A heading never stands at the foot of a page by itself.
            if (y + (4 * heading.GetHeight()) > Foot) TurnPage();
            Block(PdfBlockLevelElementTag.Heading2, heading, part.Heading, before: 10, after: 3);
            foreach (var paragraph in part.Texts) Block(PdfBlockLevelElementTag.Paragraph, text, paragraph.Text);
        }

        Block(PdfBlockLevelElementTag.Paragraph, text, letter.Signature, before: 48);
    }

    private double Foot => page.Height.Point - Margin;

    private void Block(
        PdfBlockLevelElementTag tag, XFont font, string words, double before = 0, double after = 6)
    {
        y += before;
        structure.BeginElement(tag);
        foreach (var line in LetterLines.Of(words, page.Width.Point - (2 * Margin), Width))
        {
            if (y + font.GetHeight() > Foot) TurnPage();
            if (line.Length > 0) canvas.DrawString(line, font, XBrushes.Black, Margin, y);
            y += font.GetHeight() * 1.15;
        }

        structure.End();
        y += after;

        double Width(string some) => canvas.MeasureString(some, font).Width;
    }

    // The library closes what is marked on the old page when the new one is added, and for this needs the old canvas.
    private void TurnPage()
    {
        page = document.AddPage();
        canvas?.Dispose();
        page.Size = PageSize.A4;
        canvas = XGraphics.FromPdfPage(page);
        y = FirstLine;
    }
}
