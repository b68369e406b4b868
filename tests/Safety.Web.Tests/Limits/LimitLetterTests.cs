using System.Text;
using Safety.Core.Language;
using Safety.Web.Limits.Letters;
using Safety.Web.Tests.Fixture;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Safety.Web.Tests.Limits;

public sealed class LimitLetterTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Why = "You called eleven times at night – “nobody could rest”, Žofie wrote.";

    [Theory]
    [InlineData("ada", 200)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 404)]
    [InlineData("sid", 404)]
    [InlineData("boss_south", 404)]
    [InlineData("admin", 404)]
    public async Task The_letter_is_for_whoever_may_read_the_words(string by, int status)
    {
        var (_, limit) = await agency.Limited($"L-{by}", "written_only");
        Assert.Equal(status, (await Letter(by, limit)).Status);
    }

    [Fact]
    public async Task It_says_the_words_on_the_record_and_its_reading_is_recorded()
    {
        var (client, limit) = await agency.Limited("L-1", "written_only", reason: Why);

        var (_, type, bytes) = await Letter("ada", limit);

        Assert.Equal("application/pdf", type);
        var text = TextOf(bytes);
        Assert.Contains(LimitLetter.Title, text);
        Assert.Contains(Why, text);
        Assert.Contains("Our reference: L-1", text);
        Assert.Contains("Invented Boss North", text);
        Assert.Contains("never closes the door in an emergency", text);
        Assert.Equal(1, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'person_page_read'"
            + $" and data ->> 'page' = 'limit_letter' and data ->> 'client' = '{client.Value}'"));
    }

    [Fact]
    public async Task A_limit_that_nobody_approved_has_no_letter_to_send()
    {
        var limit = $"/limits/{Guid.CreateVersion7()}";
        await agency.Send("ada", "PUT", limit, Proposal(agency.Client, Why));

        Assert.Equal((409, "letter.not_to_be_sent"), await Refused(limit));
    }

    [Theory]
    [InlineData("نص")]
    [InlineData("你好")]
    [InlineData("🚪")]
    [InlineData("नमस्ते")]
    public async Task Letters_that_would_come_out_wrong_are_refused_rather_than_sent(string words)
    {
        var (_, limit) = await agency.Limited($"L-{words}", "written_only", reason: $"Invented {words}.");
        Assert.Equal((422, "letter.unknown_character"), await Refused(limit));
    }

    [Fact]
    public void A_long_letter_goes_on_over_the_pages_and_loses_no_word()
    {
        var words = Enumerable.Range(1, 2500).Select(number => $"word{number}").ToArray();
        var letter = Invented(string.Join(' ', words) + "\n\n" + new string('x', 400));

        using var document = PdfDocument.Open(LetterPdf.Write(letter));

        Assert.True(document.NumberOfPages > 3);
        var found = string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(one => one.Value));
        Assert.Equal(
            words,
            // Nothing runs together where a line ends; a paragraph's end is said by the structure, not by a space.
            found.Replace("Why", "Why ", StringComparison.Ordinal)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.StartsWith("word", StringComparison.Ordinal)));
        Assert.Equal(400, found.Count(letter => letter == 'x'));
        foreach (var page in document.GetPages())
            Assert.All(page.Letters, one => Assert.True(
                one.BoundingBox.Right < page.Width - 60 && one.BoundingBox.Bottom > 60, one.Value));
    }

    [Fact]
    public void A_screen_reader_finds_headings_paragraphs_a_language_and_a_title()
    {
        var text = Encoding.Latin1.GetString(LetterPdf.Write(Invented("Invented.")));

        string[] marks = ["/StructTreeRoot", "/S/H1", "/S/H2", "/S/P", "/Lang(en", "/DisplayDocTitle true"];
        foreach (var mark in marks)
            Assert.Contains(mark, text);
    }

    private static LimitLetter Invented(string reason) => new(
        "1 March 2026", "L-9", [new("Why", [new(reason, true)]), new("How long", [new("For ever.")])], "Invented Boss",
        true);

    private static string TextOf(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        var pages = document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page));
        return string.Join(' ', string.Concat(pages).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static object Proposal(ClientId client, string reason) => new
    {
        client_id = client.Value,
        kind = "written_only",
        reason,
        appeal_route = "Write to the invented complaints office.",
    };

    private async Task<(int, string?)> Refused(string limit)
    {
        var (status, problem) = await agency.Send("ada", "GET", $"{limit}/letter");
        return (status, problem.GetProperty("code").GetString());
    }

    private async Task<(int Status, string? Type, byte[] Bytes)> Letter(string by, string limit)
    {
        using var client = agency.App.ClientOf(agency[by]);
        using var answer = await client.GetAsync(new Uri($"api/v1{limit}/letter", UriKind.Relative));
        return ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType,
            await answer.Content.ReadAsByteArrayAsync());
    }
}
