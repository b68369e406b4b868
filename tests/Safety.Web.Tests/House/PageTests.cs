namespace Safety.Web.Tests.House;

public sealed class PageTests
{
    [Fact]
    public void A_page_holds_no_session_of_the_store() =>
        Pages.Check(Repository.Files("src/Safety.Web/", ".razor", ".razor.cs")).AssertClean();

    [Theory]
    [InlineData("src/Safety.Web/Alerts/Planted.razor", "@inject IDocumentStore Store")]
    [InlineData("src/Safety.Web/Alerts/Planted.razor.cs", "    [Inject] private IQuerySession? Session { get; set; }")]
    [InlineData("src/Safety.Web/Alerts/Planted.razor.cs", "    private Marten.IDocumentSession? session;")]
    public void A_planted_page_with_a_session_is_found(string path, string line) =>
        Pages.Check([new SourceFile(path, line)]).AssertCatches(line.Trim());
}
