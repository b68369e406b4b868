using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Safety.Web.Importing;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Importing;

/// <summary>A file that is too large is refused before more of it is read than a file may have.</summary>
public sealed class FileSizeTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Fact]
    public async Task A_file_that_says_that_it_is_too_large_is_refused_before_any_of_it_is_read()
    {
        var file = new Zeros(IFileImports.FileBytesMax + 1L, saysHowLong: true);

        await RefusedAsync(file, "/outcome-imports");

        Assert.Equal(0, file.Sent);
    }

    [Fact]
    public async Task A_file_that_does_not_say_how_long_it_is_is_refused_when_it_has_become_too_large()
    {
        var file = new Zeros(IFileImports.FileBytesMax + Zeros.PieceBytes, saysHowLong: false);

        await RefusedAsync(file, "/contact-imports");

        Assert.InRange(file.Sent, IFileImports.FileBytesMax - Zeros.PieceBytes, IFileImports.FileBytesMax * 1.1);
    }

    private async Task RefusedAsync(Zeros file, string path)
    {
        using var client = agency.App.ClientOf(agency["lead"]);
        // Whoever sends much asks first: the service answers before it reads.
        client.DefaultRequestHeaders.ExpectContinue = file.SaysHowLong;
        using var answer = await client.PostAsync($"api/v1{path}", file, TestContext.Current.CancellationToken);

        var problem = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("too_large", JsonDocument.Parse(problem).RootElement.GetProperty("code").GetString());
    }

    /// <summary>A table of nothing, piece by piece, which counts what it was asked for.</summary>
    private sealed class Zeros : HttpContent
    {
        public const int PieceBytes = 1024 * 1024;
        private readonly long length;

        public Zeros(long length, bool saysHowLong)
        {
            (this.length, SaysHowLong) = (length, saysHowLong);
            Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        }

        public bool SaysHowLong { get; }

        public long Sent { get; private set; }

        protected override bool TryComputeLength(out long length)
        {
            length = this.length;
            return SaysHowLong;
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var piece = new byte[PieceBytes];
            while (Sent < length)
            {
                var part = (int)Math.Min(PieceBytes, length - Sent);
                await stream.WriteAsync(piece.AsMemory(0, part), TestContext.Current.CancellationToken);
                Sent += part;
            }
        }
    }
}
