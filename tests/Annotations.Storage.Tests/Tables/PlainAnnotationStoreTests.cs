using Annotations.Model.Failures;
using Annotations.Model.WebAnnotations;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables;

public class PlainAnnotationStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    /// <summary>More than the SDK repeats.</summary>
    private const int Forever = 6;

    private IPlainAnnotationStore Plain => Get<IPlainAnnotationStore>();

    [Theory]
    [InlineData(null)]
    [InlineData("my-note")]
    public async Task GivesBackEverythingThatWasWritten(string? name)
    {
        await PutEssayAsync();
        var annotation = Note(name, $$"""{"type":"Annotation","bodyValue":"{{new string('ж', 60_000)}}\uD83C\uDFAF"}""");

        var written = await AddAsync(annotation);
        var read = await FindAsync(annotation.Name);

        Assert.Equal(annotation, written);
        Assert.Equal(annotation, read.Value);
    }

    [Fact]
    public async Task FindsOneThatHasANameByThatAlone()
    {
        await PutEssayAsync();
        var annotation = await AddAsync(Note("my-note"));

        Assert.Null(await Plain.FindAsync(annotation.Essay, PlainAnnotation.NameOf(annotation.Id), Cancel));
        Assert.Null(await Plain.FindAsync(annotation.Essay, "no-note", Cancel));
    }

    [Fact]
    public async Task TwoEssaysHaveNamesOfTheirOwn()
    {
        await PutEssayAsync();
        var other = await PutEssayAsync("taiga");

        await AddAsync(Note("my-note"));
        var result = await Plain.WriteAsync(previous: null, Note("my-note") with { Essay = other.Id }, Cancel);

        Assert.Null(result.Failure);
        Assert.Single(await Plain.ReadNamesAsync(other.Id, Cancel));
    }

    [Fact]
    public async Task RefusesAChangeOfAStateThatIsNotTheCurrentOne()
    {
        await PutEssayAsync();
        var annotation = await AddAsync(Note());
        var read = await FindAsync(annotation.Name);
        var first = Next(annotation, "first");

        await Plain.WriteAsync(read, first, Cancel);
        var second = await Plain.WriteAsync(read, Next(annotation, "second"), Cancel);

        Assert.Equal(first.ETag, Assert.IsType<StaleVersion>(second.Failure).Current);
        Assert.Equal(first.Json, (await FindAsync(annotation.Name)).Value.Json);
    }

    [Fact]
    public async Task OfTwoWhoChangeAStateAtTheSameTimeOneIsRefused()
    {
        await PutEssayAsync();
        var annotation = await AddAsync(Note());
        var read = await FindAsync(annotation.Name);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Plain.WriteAsync(read, Next(annotation, $"{number}"), Cancel)));

        var won = Assert.Single(results, result => result.Failure is null);
        Assert.All(results.Where(result => result.Failure is not null), result => Assert.IsType<StaleVersion>(result.Failure));
        Assert.Equal(won.Value, (await FindAsync(annotation.Name)).Value);
    }

    [Fact]
    public async Task OfManyWhoWantANameAtTheSameTimeOneGetsIt()
    {
        await PutEssayAsync();
        var notes = Enumerable.Range(0, 8).Select(number => Note("my-note", $$"""{"bodyValue":"{{number}}"}""")).ToList();

        var results = await Task.WhenAll(notes.Select(note => Plain.WriteAsync(previous: null, note, Cancel)));

        var won = Assert.Single(results, result => result.Failure is null);
        Assert.All(results.Where(result => result.Failure is not null), result => Assert.Equal("my-note", Assert.IsType<NameTaken>(result.Failure).Name));
        Assert.Equal(won.Value, (await FindAsync("my-note")).Value);
        Assert.Single(await Plain.ReadNamesAsync(Given.EssayId(), Cancel));
    }

    [Fact]
    public async Task NeverGivesANameAgain()
    {
        await PutEssayAsync();
        var annotation = await AddAsync(Note("my-note"));
        await DeleteAsync(annotation);

        var again = await Plain.WriteAsync(previous: null, Note("my-note"), Cancel);

        Assert.IsType<NameTaken>(again.Failure);
        Assert.True((await FindAsync("my-note")).Value.IsDeleted);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(Forever)]
    public async Task AnAnnotationIsAddedOnceThoughTheAnswerIsLost(int lost)
    {
        await PutEssayAsync();
        var annotation = Note("my-note");

        Loss.LoseWrites(lost);
        var result = await Plain.WriteAsync(previous: null, annotation, Cancel);

        Assert.Equal(annotation.ETag, result.Value.ETag);
        Assert.Single(await Plain.ReadNamesAsync(annotation.Essay, Cancel));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Forever)]
    public async Task AChangeIsMadeOnceThoughTheAnswerIsLost(int lost)
    {
        await PutEssayAsync();
        var annotation = await AddAsync(Note());
        var next = Next(annotation, "again");

        Loss.LoseWrites(lost);
        var result = await Plain.WriteAsync(await FindAsync(annotation.Name), next, Cancel);

        Assert.Equal(next.ETag, result.Value.ETag);
        Assert.Equal(2, (await FindAsync(annotation.Name)).Value.Revision);
    }

    [Fact]
    public async Task AChangeIsOursThoughAnotherFollowedItBeforeWeLooked()
    {
        await PutEssayAsync();
        var annotation = await AddAsync(Note());
        var read = await FindAsync(annotation.Name);
        var ours = Next(annotation, "ours");

        Loss.LoseWrite(andThen: async () => await Plain.WriteAsync(await FindAsync(annotation.Name), Next(ours, "theirs"), Cancel));
        var result = await Plain.WriteAsync(read, ours, Cancel);

        Assert.Equal(ours.ETag, result.Value.ETag);
        Assert.Equal(3, (await FindAsync(annotation.Name)).Value.Revision);
    }

    [Fact]
    public async Task AnothersNameIsNotTakenForOursWhenTheAnswerIsLost()
    {
        await PutEssayAsync();
        await AddAsync(Note("my-note"));

        Loss.LoseWrites(1);
        var result = await Plain.WriteAsync(previous: null, Note("my-note"), Cancel);

        Assert.IsType<NameTaken>(result.Failure);
    }

    [Fact]
    public async Task SaysWhatIsTooLargeAndKeepsNothingOfIt()
    {
        await PutEssayAsync();
        var annotation = Note("my-note", $$"""{"bodyValue":"{{new string('x', 1 << 21)}}"}""");

        var result = await Plain.WriteAsync(previous: null, annotation, Cancel);

        Assert.IsType<TooLarge>(result.Failure);
        Assert.Null(await Plain.FindAsync(annotation.Essay, "my-note", Cancel));
        Assert.Null((await Plain.WriteAsync(previous: null, Note("my-note"), Cancel)).Failure);
    }

    [Fact]
    public async Task ListsMoreThanAPageInTheOrderInWhichTheyWereMadeWithoutWhatWasDeleted()
    {
        await PutEssayAsync();
        var made = new List<PlainAnnotation>();
        for (var i = 0; i < 24; i++) made.Add(await AddAsync(Note(i % 2 == 0 ? null : $"note-{24 - i:d2}")));
        foreach (var annotation in made.Where((_, i) => i % 5 == 0)) await DeleteAsync(annotation);

        var names = await Plain.ReadNamesAsync(Given.EssayId(), Cancel);

        var left = made.Where((_, i) => i % 5 != 0).ToList();
        Assert.Equal(left.Select(annotation => annotation.Name), names.Select(name => name.Name));
        Assert.Equal(left.Select(annotation => annotation.Id), names.Select(name => name.Id));
    }

    [Fact]
    public async Task ListsAllOfMoreThanAThousand()
    {
        await PutEssayAsync();
        var made = new List<PlainAnnotation>();
        foreach (var chunk in Enumerable.Range(0, 1_010).Select(_ => Note()).Chunk(40)) made.AddRange(await Task.WhenAll(chunk.Select(AddAsync)));

        Calls.Reset();
        var names = await Plain.ReadNamesAsync(Given.EssayId(), Cancel);

        Assert.Equal(made.Select(annotation => annotation.Id).Order(), names.Select(name => name.Id).Order());
        Assert.Equal(names.Select(name => name.Name).Order(StringComparer.Ordinal), names.Select(name => name.Name));
        Assert.Equal(2, Calls.Count);
    }

    [Fact]
    public async Task ReadsThoseThatAreAskedForInTheirOrder()
    {
        await PutEssayAsync();
        var (first, second, third) = (await AddAsync(Note()), await AddAsync(Note("second")), await AddAsync(Note()));
        await DeleteAsync(third);

        var read = await Plain.ReadAsync(Given.EssayId(), [third.Id, Guid.CreateVersion7(), second.Id, first.Id], Cancel);

        Assert.Equal([third.Id, second.Id, first.Id], read.Select(annotation => annotation.Id));
        Assert.Equal([true, false, false], read.Select(annotation => annotation.IsDeleted));
    }

    private static PlainAnnotation Note(string? name = null, string json = """{"type":"Annotation","bodyValue":"I like this page!"}""")
    {
        var change = Given.Change();
        return new PlainAnnotation(Given.EssayId(), change.Operation, name ?? PlainAnnotation.NameOf(change.Operation), json, Revision: 1, change, change);
    }

    private static PlainAnnotation Next(PlainAnnotation annotation, string value) =>
        annotation with { Json = $$"""{"bodyValue":"{{value}}"}""", Revision = annotation.Revision + 1, Modified = Given.Change("bob") };

    private async Task<PlainAnnotation> AddAsync(PlainAnnotation annotation) => (await Plain.WriteAsync(previous: null, annotation, Cancel)).Value;

    private async Task<Stored<PlainAnnotation>> FindAsync(string name) => (await Plain.FindAsync(Given.EssayId(), name, Cancel))!;

    private async Task DeleteAsync(PlainAnnotation annotation)
    {
        var deleted = annotation with { Json = "", Revision = annotation.Revision + 1, Modified = Given.Change(), IsDeleted = true };
        Assert.Null((await Plain.WriteAsync(await FindAsync(annotation.Name), deleted, Cancel)).Failure);
    }
}
